package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.Oddity;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure to hand in. */
@Schema(description = "One figure to hand in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnterCell(
        @Schema(description = "The slug of the indicator, of the programme.") @NotNull @Size(min = 1, max = 120)
        String indicator,

        @NotNull @Valid AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull @Size(max = 20)
        Map<String, String> slice,

        @Schema(description = "The period, of the frequency of the indicator.") @NotNull @Size(min = 4, max = 10)
        String period,

        @Schema(description = "The revision of the cell that the caller has seen; 0 when nothing was published of it.")
        @NotNull
        @Min(0)
        Integer seen,

        @Schema(description = "The figure. Absent when there is none.") @Nullable
        BigDecimal value,

        @Schema(description = "Why there is none.") @Nullable
        MissingCode missing,

        @NotNull Qualifier qualifier,

        @Schema(description = "What is odd about it and right nevertheless, as the caller was told.") @NotNull
        Set<@NotNull Oddity> accepted) {

    public EnterCell {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        qualifier = Objects.requireNonNullElse(qualifier, Qualifier.EXACT);
        accepted = Set.copyOf(Objects.requireNonNullElse(accepted, Set.of()));
    }

    /** As it is handed in, with what is the same for all cells. */
    RecordObservation observation(EvidenceLevel evidence, @Nullable String reason) {
        return new RecordObservation(
                period, value, missing, null, null, qualifier, evidence, null, null, null, seen == 0 ? null : reason);
    }
}
