package no.ringvirkning.indicator.target;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
            @Parameter(description = "The slug of the area.", required = true, example = "kongsberg")
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
                            description = "On which borders, as for the series.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                            defaultValue = "AS_REPORTED"))
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(
                            description = "The last period whose figures count; all that are known when absent.",
                            example = "2024")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(
                            description =
                                    "By the target, the definition and the thresholds of this day, with figures of"
                                            + " periods that were over, or of a stock had begun; today when absent.")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "By what had been published by this instant.") @QueryParam("knownAt") @Nullable
                    Instant knownAt) {
        SeriesQuestion question =
                SeriesQuestion.until(slug, area, areaBasis, period, asOf).ofSlice(slice);
        return assessments.explain(question, knownAt).orElseThrow(() -> ProblemException.notFound("indicator", slug));
    }
}
