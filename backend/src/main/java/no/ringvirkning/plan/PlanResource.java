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
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Action plans. */
@Path("/api/v1/plans")
@Tag(name = "plans", description = "Action plans: their revisions, what changed, and who has adopted them.")
class PlanResource {

    static final String SLUG = "The slug of the plan.";
    static final String EXAMPLE = "handlingsplan-kongsberg-2020";

    private final PlanQueries plans;
    private final ListAnswers lists;

    @Inject
    PlanResource(PlanQueries plans, ListAnswers lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List action plans")
    public Page<PlanSummary> listPlans(
            @Parameter(description = "Only the plans of this programme.", example = "vekst-i-kongsberg")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(description = "Only plans of this kind.") @QueryParam("kind") @Nullable PlanKind kind,
            @Parameter(description = "Only plans whose shown revision stands here.") @QueryParam("status") @Nullable
                    RevisionStatus status,
            @Parameter(description = "Words in the name or the description.") @QueryParam("q") @Nullable String q,
            @Parameter(
                            description =
                                    "The day: which revision stood then, and where. Today's shown revision when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name", "start", "-start"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    PlanSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        PlanFilter filter = new PlanFilter(programme, kind, status, q, asOf);
        return lists.answer(
                limit, cursor, total, page -> plans.list(filter, sort == null ? PlanSort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a plan with a summary of each of its public revisions")
    public PlanView getPlan(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = "The day: which revisions were there, where they stood, and which was shown.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? plans.get(slug, asOf) : plans.get(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("plan", slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List all that was published of a plan itself, newest first")
    public Page<LedgerEntryView> listPlanHistory(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.answer(limit, cursor, null, page -> history(slug, page));
    }

    private Page<LedgerEntryView> history(String slug, PageRequest page) {
        return plans.history(slug, page).orElseThrow(() -> ProblemException.notFound("plan", slug));
    }
}
