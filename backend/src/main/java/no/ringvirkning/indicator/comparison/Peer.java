package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.NoAnswer;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of one municipality among others. */
@Schema(description = "The figure of one municipality among others: a value, or the reason why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Peer(
        @NotNull AreaRef area,

        @Schema(
                description =
                        "Its place, from 1; equal figures share one. Absent when its figure is not exact, or there"
                                + " is none, and for amounts.")
        @Nullable
        Integer rank,

        @Schema(description = "Exact, never rounded. Absent when there is none; zero is a value.") @Nullable
        BigDecimal value,

        @Schema(description = "Why there is no value.") @Nullable
        MissingCode missing,

        @Schema(description = "Why what is worked out has no answer.") @Nullable
        NoAnswer undefined,

        @Schema(description = "How the number is meant. Absent when there is none.") @Nullable
        Qualifier qualifier,

        @Schema(description = "True when the true value may be larger, and is not smaller.") @NotNull
        Boolean lowerBound,

        @Schema(description = "True when it was made up to show a feature, or a part of it was.") @NotNull
        Boolean illustrative) {

    static Peer of(AreaRef area, SeriesPoint point, @Nullable Integer rank) {
        return new Peer(
                area,
                rank,
                point.value(),
                point.missing(),
                point.undefined(),
                point.qualifier(),
                point.lowerBound(),
                point.illustrative());
    }
}
