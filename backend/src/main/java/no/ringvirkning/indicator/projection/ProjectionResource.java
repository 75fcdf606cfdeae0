package no.ringvirkning.indicator.projection;

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
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is expected of an indicator. */
@Path("/api/v1/indicators/{slug}/projections")
@Tag(name = "indicators")
class ProjectionResource {

    private final ProjectionQueries projections;

    @Inject
    ProjectionResource(ProjectionQueries projections) {
        this.projections = projections;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what is expected of an indicator for an area",
            description =
                    "Projections are never observations: no series, sum or assessment counts one. What a source says"
                            + " without a series is told as it says it, with the base and the publisher where it names them. What"
                            + " came of it is told beside it: projected, observed and the difference, or why there is none. The"
                            + " table has a row for each point.")
    public ProjectionsView getIndicatorProjections(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "glamdal")
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
                            description = "On which borders. Each projection says whether it stands on them; none is"
                                    + " reckoned over to others.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                            defaultValue = "AS_REPORTED"))
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(description = "Only those that had been made by this day, with its names; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        SeriesQuestion question =
                SeriesQuestion.of(slug, area, areaBasis, null, null, asOf).ofSlice(slice);
        return projections.find(question, knownAt).orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
