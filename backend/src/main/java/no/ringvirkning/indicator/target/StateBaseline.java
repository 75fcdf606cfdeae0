package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What progress is measured from, to enter into the record. */
@Schema(description = "What progress is measured from, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateBaseline(
        @Schema(description = "The period that the value stands for.") @NotNull @Size(min = 4, max = 10)
        String period,

        @Schema(description = "The value, in the unit of the indicator.") @NotNull
        BigDecimal value,

        @NotNull Qualifier qualifier,

        @Schema(description = "How it was found.") @Nullable @Valid
        LocalizedText method,

        @Schema(description = "Why another stands from now on. Absent for the first.") @Nullable @Valid
        LocalizedText reason,

        @Nullable @Valid SourceReference source) {

    public StateBaseline {
        qualifier = Objects.requireNonNullElse(qualifier, Qualifier.EXACT);
    }
}
