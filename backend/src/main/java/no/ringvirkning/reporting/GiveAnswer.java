package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is no report on a measure, or no figure of a target. */
@Schema(description = "Why there is no report on a measure, or no figure of a target: one of the two.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GiveAnswer(
        @Schema(description = "The code of the measure.") @Nullable @Size(max = 20)
        String measure,

        @Schema(description = "The id of the target whose figures they are.") @Nullable
        UUID target,

        @NotNull AnswerKind kind,

        @Schema(description = "The day on which it comes, when it comes later.") @Nullable
        LocalDate comes,

        @Schema(description = "Why. Everybody may read it.") @NotNull @Valid
        LocalizedText reason,

        @Nullable @Valid SourceReference source) {

    @JsonIgnore
    @AssertTrue(message = "it is about a measure or a target")
    public boolean isAboutOne() {
        return (measure == null) != (target == null);
    }

    @JsonIgnore
    @AssertTrue(message = "what comes later comes on a day, and nothing else does")
    public boolean isDated() {
        return kind == null || (kind == AnswerKind.COMES_LATER) == (comes != null);
    }
}
