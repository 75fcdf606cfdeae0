package no.ringvirkning.indicator.target;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import no.ringvirkning.indicator.observation.FigureParameters;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is to be assessed, as it stands in an address. */
record AssessmentParameters(
        @Parameter(description = "The slug of the area.", required = true, example = "kongsberg")
        @QueryParam("area")
        @Nullable
        String area,

        @BeanParam FigureParameters figures,

        @Parameter(
                description = "The last period whose figures count; all that are known when absent.",
                example = "2024")
        @QueryParam("period")
        @Nullable
        String period) {

    SeriesQuestion of(String indicator) {
        return figures.until(indicator, area, period);
    }

    @Nullable
    Instant knownAt() {
        return figures.knownAt();
    }
}
