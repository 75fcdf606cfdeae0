package no.ringvirkning.indicator;

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
import no.ringvirkning.indicator.engine.value.MeasurementKind;
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

/** What is measured. */
@Path("/api/v1/indicators")
@Tag(name = "indicators", description = "What is measured, and the figures, for areas on the borders asked for.")
class IndicatorResource {

    private static final String SLUG = "The slug of the indicator.";
    private static final String EXAMPLE = "folkemengde";

    private final IndicatorQueries indicators;
    private final ListAnswers lists;

    @Inject
    IndicatorResource(IndicatorQueries indicators, ListAnswers lists) {
        this.indicators = indicators;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List indicators")
    public Page<IndicatorSummary> listIndicators(
            @Parameter(description = "Only of this kind.", example = "STOCK") @QueryParam("kind") @Nullable
                    MeasurementKind kind,
            @Parameter(description = "Only on this level of the chain of results.") @QueryParam("level") @Nullable
                    ResultLevel level,
            @Parameter(
                            description = "Only those of which this programme wants something.",
                            example = "vekst-i-kongsberg")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @Parameter(
                            description = "Only those that belong to this programme, which enters their figures.",
                            example = "vekst-i-kongsberg")
                    @QueryParam("owner")
                    @Nullable
                    String owner,
            @Parameter(description = "Words in the name or the description.") @QueryParam("q") @Nullable String q,
            @Parameter(description = "The day whose definitions count; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(
                            description = "The order.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"name", "-name"},
                                            defaultValue = "name"))
                    @QueryParam("sort")
                    @Nullable
                    IndicatorSort sort,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        IndicatorFilter filter = new IndicatorFilter(kind, level, programme, owner, q, asOf);
        return lists.answer(
                limit, cursor, total, page -> indicators.list(filter, sort == null ? IndicatorSort.NAME : sort, page));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read an indicator with its definitions over time")
    public IndicatorView getIndicator(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = "The day whose definition is shown; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return (knownAt == null ? indicators.get(slug, asOf) : indicators.get(slug, asOf, knownAt))
                .orElseThrow(() -> notFound(slug));
    }

    @GET
    @Path("/{slug}/history")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List all that was published of an indicator itself, newest first",
            description = "What was published of its figures is in the feed, one entry for each change of a series.")
    public Page<LedgerEntryView> listIndicatorHistory(
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
        return indicators.history(slug, page).orElseThrow(() -> notFound(slug));
    }

    private static ProblemException notFound(String slug) {
        return ProblemException.notFound("indicator", slug);
    }
}
