package no.ringvirkning.area;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Municipalities, counties and regions over time. */
@Path("/api/v1/areas")
@Tag(name = "areas", description = "Municipalities, counties and regions, with names, codes and membership over time.")
class AreaResource {

    private static final String LIMIT = "The most items on the page, from 1 to 200; 50 when absent.";
    private static final String CURSOR = "The nextCursor of the page before.";
    private static final String TOTAL = "Whether to count the items on all pages.";

    private final AreaQueries areas;
    private final AreaPartQueries parts;
    private final ListAnswers lists;

    @Inject
    AreaResource(AreaQueries areas, AreaPartQueries parts, ListAnswers lists) {
        this.areas = areas;
        this.parts = parts;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List areas, or resolve a code on a date",
            description = "A code was given to different areas at different times, so it is resolved only with a date.")
    public Page<AreaSummary> listAreas(
            @Parameter(description = "Only of this kind, or with this typology.") @QueryParam("kind") @Nullable
                    AreaKind kind,
            @Parameter(description = "The area that has this code on the day; needs asOf.", example = "3305")
                    @QueryParam("code")
                    @Nullable
                    String code,
            @Parameter(description = "Words in any name it ever had.", example = "ringerik") @QueryParam("q") @Nullable
                    String q,
            @Parameter(
                            description =
                                    "Only areas that exist on this day, as they are then; all that ever were when absent.",
                            example = "2024-06-01")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name", "code", "-code"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    AreaSort sort,
            @Parameter(description = LIMIT) @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = TOTAL) @QueryParam("total") @Nullable Boolean total) {
        AreaFilter filter = new AreaFilter(kind, code, q, asOf);
        return lists.answer(
                limit, cursor, total, page -> areas.list(filter, sort == null ? AreaSort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read an area with its names, codes and memberships over time")
    public AreaView getArea(
            @Parameter(description = "The slug of the area.", example = "ringeriksregionen") @PathParam("slug")
                    String slug,
            @Parameter(description = "The day that name, code and county are taken from; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? areas.get(slug, asOf) : areas.get(slug, asOf, knownAt))
                .orElseThrow(() -> ProblemException.notFound("area", slug));
    }

    @GET
    @Path("/{slug}/members")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List the members of an area on a date",
            description = "Of a county the municipalities that carry its digits that day; of a region those recorded.")
    public Page<AreaMember> listAreaMembers(
            @Parameter(description = "The slug of the area.", example = "ringeriksregionen") @PathParam("slug")
                    String slug,
            @Parameter(description = "The day; today when absent.") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name", "code", "-code"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    AreaSort sort,
            @Parameter(description = LIMIT) @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = TOTAL) @QueryParam("total") @Nullable Boolean total) {
        return lists.answer(
                limit, cursor, total, page -> parts.members(slug, asOf, sort == null ? AreaSort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}/changes")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List what happened to an area, newest first")
    public Page<AreaChangeView> listAreaChanges(
            @Parameter(description = "The slug of the area.", example = "drammen") @PathParam("slug") String slug,
            @Parameter(description = LIMIT) @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = TOTAL) @QueryParam("total") @Nullable Boolean total) {
        return lists.answer(limit, cursor, total, page -> parts.changes(slug, page));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List all that was published of an area, newest first")
    public Page<LedgerEntryView> listAreaHistory(
            @Parameter(description = "The slug of the area.", example = "ringerike") @PathParam("slug") String slug,
            @Parameter(description = LIMIT) @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor) {
        return lists.answer(limit, cursor, null, page -> areas.history(slug, page));
    }
}
