package no.ringvirkning.indicator.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            @BeanParam FigureParameters figures,
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
                    String to) {
        SeriesQuestion question = figures.between(slug, area, from, to);
        Instant knownAt = figures.knownAt();
        return (knownAt == null ? series.find(question) : series.find(question, knownAt))
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
