package no.ringvirkning.indicator.comparison;

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

/** What the figures of an indicator are compared with. */
@Path("/api/v1/indicators/{slug}/references")
@Tag(name = "indicators")
class ReferenceResource {

    private final ReferenceQueries references;

    @Inject
    ReferenceResource(ReferenceQueries references) {
        this.references = references;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what the figures of an indicator for an area are compared with",
            description =
                    "The figures of a nation, a county or another area, and how the last figure of the area stands"
                            + " to the same period there, or why nobody can say; of peers, also its place among the figures of"
                            + " the municipalities there. What sources say without figures is told beside it.")
    public ReferencesView getIndicatorReferences(
            @Parameter(description = "The slug of the indicator.", example = "utdanningsniva") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "kongsvinger")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @BeanParam FigureParameters figures) {
        return references
                .find(figures.of(slug, area), figures.knownAt())
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
