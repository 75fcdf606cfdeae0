package no.ringvirkning.indicator.annotation;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What must be known to read the figures of an indicator. */
@Path("/api/v1/indicators/{slug}/annotations")
@Tag(name = "indicators")
class AnnotationResource {

    private final AnnotationQueries annotations;

    @Inject
    AnnotationResource(AnnotationQueries annotations) {
        this.annotations = annotations;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "Read what must be known to read the figures of an indicator for an area",
            description =
                    "Notes on the figures, and what happened around the programmes of the area. Nothing of it alters"
                            + " a number.")
    public AnnotationsView getIndicatorAnnotations(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = "The slug of the area.", required = true, example = "kongsberg")
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(description = "Only what had begun by this day; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Answer what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        return annotations
                .find(SeriesQuestion.of(slug, area, null, null, null, asOf), knownAt)
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
