package no.ringvirkning.indicator.target;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an assessment was come to. */
@Path("/api/v1/indicators/{slug}/explain")
@Tag(name = "indicators")
class ExplanationResource {

    private final Assessments assessments;

    @Inject
    ExplanationResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how the assessment of an indicator was come to",
            description =
                    "All that went in, and each small step with its formula: who has only this can calculate the assessment again.")
    public ExplanationView getIndicatorExplanation(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @BeanParam AssessmentParameters asked) {
        return assessments
                .explain(asked.of(slug), asked.knownAt())
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
