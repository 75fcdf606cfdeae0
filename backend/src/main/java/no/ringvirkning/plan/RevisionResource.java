package no.ringvirkning.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The revisions of a plan: what each says, what changed, who has adopted it, what it lacks. */
@Path("/api/v1/plans/{slug}")
@Tag(name = "plans")
class RevisionResource {

    static final String NUMBER = "The number of the revision.";

    private static final String KNOWN_AT = "Answer what had been published by this instant.";

    private final PlanQueries plans;
    private final AdoptionQueries adoptions;
    private final DifferenceQueries differences;
    private final ListAnswers lists;

    @Inject
    RevisionResource(PlanQueries plans, AdoptionQueries adoptions, DifferenceQueries differences, ListAnswers lists) {
        this.plans = plans;
        this.adoptions = adoptions;
        this.differences = differences;
        this.lists = lists;
    }

    @GET
    @Path("/revisions/{number}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a revision of a plan with all that it says",
            description =
                    "From the adoption on, contentHash seals the content: SHA-256, in hexadecimal, of the JSON of"
                            + " `content` without white space, in UTF-8, the keys of every object sorted by code unit, numbers without"
                            + " needless zeros, absent and empty lists left out, and without `name` where a `slug` stands beside it.")
    public PlanRevisionView getPlanRevision(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = NUMBER, example = "2") @PathParam("number") int number,
            @Parameter(
                            description =
                                    "The day: where it stood, what bodies had said by then, and the names of then; not found when it came later.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return (knownAt == null ? plans.revision(slug, number, asOf) : plans.revision(slug, number, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number));
    }

    @GET
    @Path("/revisions/{number}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List all that was published of a revision, newest first")
    public Page<LedgerEntryView> listPlanRevisionHistory(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = NUMBER, example = "2") @PathParam("number") int number,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.answer(
                limit,
                cursor,
                null,
                page -> plans.history(slug, number, page)
                        .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number)));
    }

    @GET
    @Path("/diff")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read what changed from one revision to another",
            description =
                    "Measures new, continued, changed, merged, split, postponed, completed and dropped, each with its"
                            + " reason and field by field before and after; and a summary in three languages from the same data.")
    public PlanDiff getPlanDiff(
            @Parameter(description = PlanResource.SLUG, example = PlanResource.EXAMPLE) @PathParam("slug") String slug,
            @Parameter(
                            description =
                                    "The number of the earlier revision; when absent, the one that the later started from.",
                            example = "1")
                    @QueryParam("from")
                    @Nullable
                    Integer from,
            @Parameter(
                            description =
                                    "The number of the later revision; when absent, the one that readers are shown.",
                            example = "2")
                    @QueryParam("to")
                    @Nullable
                    Integer to,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return differences.between(slug, from, to, knownAt).orElseThrow(() -> ProblemException.notFound("plan", slug));
    }

    @GET
    @Path("/adoptions")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read which bodies treat a revision and what each has said",
            description =
                    "Every body that the revision was put before, whether it has to adopt it, what it said and in which"
                            + " decision. What the sources do not say is NOT_KNOWN.")
    public AdoptionMatrix getPlanAdoptions(
            @Parameter(description = PlanResource.SLUG, example = "handlingsprogram-gardermoregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The number of the revision; when absent, the one that readers are shown.")
                    @QueryParam("revision")
                    @Nullable
                    Integer revision,
            @Parameter(description = "The day: what bodies had said by then.") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return adoptions
                .matrix(slug, revision, asOf, knownAt)
                .orElseThrow(() -> ProblemException.notFound("plan", slug));
    }

    @GET
    @Path("/gaps")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List what a revision of a plan lacks",
            description = "Measures without anybody responsible, without money or without a time; pilots without a"
                    + " hypothesis; adoptions that are not known. The list is short and comes whole.")
    public Page<PlanGap> listPlanGaps(
            @Parameter(description = PlanResource.SLUG, example = "handlingsprogram-gardermoregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The number of the revision; when absent, the one that readers are shown.")
                    @QueryParam("revision")
                    @Nullable
                    Integer revision,
            @Parameter(description = "The day: what it lacked then, by what bodies had said. Today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return adoptions
                .gaps(slug, revision, asOf)
                .map(gaps -> new Page<>(gaps, null, null))
                .orElseThrow(() -> ProblemException.notFound("plan", slug));
    }
}
