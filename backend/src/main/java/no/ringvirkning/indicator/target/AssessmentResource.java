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

/** How it goes with an indicator. */
@Path("/api/v1/indicators/{slug}/assessment")
@Tag(name = "indicators")
class AssessmentResource {

    private final Assessments assessments;

    @Inject
    AssessmentResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read how an indicator stands to what is wanted of it",
            description =
                    "The outcome says what the latest figure says of the target, the status how that stands to the time. What cannot be assessed says why; nothing is clipped.")
    public AssessmentView getIndicatorAssessment(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @BeanParam AssessmentParameters asked) {
        return assessments
                .explain(asked.of(slug), asked.knownAt())
                .map(ExplanationView::assessment)
                .orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
