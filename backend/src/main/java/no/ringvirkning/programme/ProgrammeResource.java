package no.ringvirkning.programme;

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
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Development programmes. */
@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Development programmes: what they want, where, when, and what they rest on.")
class ProgrammeResource {

    private static final String AS_OF =
            "The day that names, codes, roles and focus areas are taken from; today's names and all roles when absent.";

    private final ProgrammeQueries programmes;
    private final ListAnswers lists;

    @Inject
    ProgrammeResource(ProgrammeQueries programmes, ListAnswers lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List programmes")
    public Page<ProgrammeSummary> listProgrammes(
            @Parameter(description = "Only of this type.") @QueryParam("type") @Nullable ProgrammeType type,
            @Parameter(description = "Only with this status.") @QueryParam("status") @Nullable ProgrammeStatus status,
            @Parameter(
                            description =
                                    "Slug of an area: only programmes that have a municipality in common with it on the day.",
                            example = "ringeriksregionen")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Slug of a partner: only programmes it has a role in.")
                    @QueryParam("partner")
                    @Nullable
                    String partner,
            @Parameter(description = "Words in the name, the aliases or the purpose.") @QueryParam("q") @Nullable
                    String q,
            @Parameter(
                            description =
                                    "The day that names, codes and roles are taken from; today's names and codes and all roles when absent.")
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
                    ProgrammeSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        ProgrammeFilter filter = new ProgrammeFilter(type, status, area, partner, q, asOf);
        return lists.answer(
                limit, cursor, total, page -> programmes.list(filter, sort == null ? ProgrammeSort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a programme with all that is published about it")
    public ProgrammeView getProgramme(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? programmes.get(slug, asOf) : programmes.get(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }

    @GET
    @Path("/{slug}/gaps")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List what the record of a programme lacks",
            description = "Extensions without a known decision, findings that nothing is known to have come of, funders"
                    + " without an amount. The list is short and comes whole.")
    public Page<ProgrammeGap> listProgrammeGaps(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug) {
        return programmes
                .get(slug, null)
                .map(programme -> new Page<>(ProgrammeGaps.of(programme), null, null))
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List all that was published of a programme, newest first")
    public Page<LedgerEntryView> listProgrammeHistory(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor) {
        return lists.answer(limit, cursor, null, page -> history(slug, page));
    }

    private Page<LedgerEntryView> history(String slug, PageRequest page) {
        return programmes.history(slug, page).orElseThrow(() -> ProblemException.notFound("programme", slug));
    }
}
