package no.ringvirkning.plan.measure;

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
import java.util.Optional;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The measures of one programme, each by its code. */
@Path("/api/v1/programmes/{slug}/measures/{code}")
@Tag(name = "measures")
class ProgrammeMeasureResource {

    private final MeasureQueries measures;
    private final ListAnswers lists;

    @Inject
    ProgrammeMeasureResource(MeasureQueries measures, ListAnswers lists) {
        this.measures = measures;
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a measure with its story",
            description =
                    "What the revision that readers are shown says of it, how it goes, what was reported, and what every"
                            + " revision did with it. With `asOf`, as it stood on that day; with `knownAt`, as far as it had been"
                            + " published by that instant; with both, what was known by then about that day.")
    public MeasureView getMeasure(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @Parameter(description = "The day: what stood then, by the names of that day. Today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Only what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        Optional<MeasureView> measure =
                knownAt == null ? measures.get(slug, code, asOf) : measures.get(slug, code, asOf, knownAt);
        return measure.orElseThrow(() -> ProblemException.notFound("measure", code));
    }

    @GET
    @Path("/reports")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(summary = "List the reports on a measure, newest first")
    public Page<MeasureReport> listMeasureReports(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @Parameter(description = "The code of the measure.", example = "1.1") @PathParam("code") String code,
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return lists.answer(
                limit,
                cursor,
                total,
                page -> measures.reports(slug, code, page)
                        .orElseThrow(() -> ProblemException.notFound("measure", code)));
    }
}
