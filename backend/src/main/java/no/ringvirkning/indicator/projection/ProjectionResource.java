package no.ringvirkning.indicator.projection;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.indicator.observation.FigureParameters;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
                            + " came of it is told beside it: projected, observed and the difference, or why there is none. Each"
                            + " says whether it stands on the borders asked for; none is reckoned over to others. As of a day none"
                            + " is told that may have been made after it. The table has a row for each point.")
    public ProjectionsView getIndicatorProjections(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "glamdal")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @BeanParam FigureParameters figures) {
        return projections
                .find(figures.of(slug, area), figures.knownAt())
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
