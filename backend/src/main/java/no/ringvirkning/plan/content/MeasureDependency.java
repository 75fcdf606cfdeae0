package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another measure that this one depends on. */
@Schema(description = "Another measure that this one depends on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureDependency(
        @Schema(description = "The code of the other measure.", examples = "1.2")
        @NotNull
        @Pattern(regexp = MeasureContent.CODE)
        String on,

        @NotNull DependencyType type) {}
