package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round asks about, and until when. */
@Schema(description = "What a round asks about, and until when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WriteRound(
        @Schema(description = "The days that it asks about.") @NotNull @Valid
        Days period,

        @Schema(description = "The day from which it can be answered.") @NotNull
        LocalDate opens,

        @Schema(description = "The last day on which an answer is in time.") @NotNull
        LocalDate due,

        @Schema(description = "What those who answer should know. Everybody may read it.") @Nullable @Valid
        LocalizedText note,

        @Nullable @Valid SourceReference source) {

    @JsonIgnore
    @AssertTrue(message = "it is due when it opens or later")
    public boolean isOrdered() {
        return opens == null || due == null || !due.isBefore(opens);
    }
}
