package no.ringvirkning.indicator.observation;

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
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator. */
@Path("/api/v1/indicators/{slug}/series")
@Tag(name = "indicators")
class SeriesResource {

    private final SeriesQueries series;

    @Inject
    SeriesResource(SeriesQueries series) {
        this.series = series;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX, ListAnswers.JSON_STAT})
    @Operation(
            summary = "Read the figures of an indicator for an area",
            description = "An area without figures of its own is added up from its municipalities, where the indicator"
                    + " allows it. A sum that lacks a part is none: the point says how many of how many there are. No"
                    + " figure is guessed where borders have changed.")
    public SeriesView getIndicatorSeries(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "ringeriksregionen")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(
                            description = "The category of each dimension, as in 'kind:created', several with a comma"
                                    + " between; the total when absent.")
                    @QueryParam("slice")
                    @Nullable
                    String slice,
            @Parameter(
                            description =
                                    "On which borders. AS_REPORTED: the area as it was in each period; figures of its own as they"
                                            + " were reported. CODES_AT with a day: the area of that day, by figures on the borders of"
                                            + " that day only. HARMONISED: the area of today, with figures from before a merger added"
                                            + " up; what was divided has none from before.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                            defaultValue = "AS_REPORTED"),
                            example = "CODES_AT:2024-01-01")
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(
                            description = "The first period; the first of which something is known when absent.",
                            example = "2013")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description = "The last period; the last of which something is known when absent.",
                            example = "2025")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(
                            description =
                                    "Only periods that were over by this day, or of a stock had begun, with the names, the definition and, for HARMONISED, the"
                                            + " borders of it; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "By the figures that had been published by this instant.")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt) {
        SeriesQuestion question =
                SeriesQuestion.of(slug, area, areaBasis, from, to, asOf).ofSlice(slice);
        return (knownAt == null ? series.find(question) : series.find(question, knownAt))
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
