package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.MissingCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that is published. */
@Schema(description = "A figure that is published, or why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownFigure(
        @Schema(description = "The period that the figure is of.", examples = "2025") @NotNull
        String period,

        @Schema(description = "The figure, in the unit of the indicator; absent when there is none.") @Nullable
        BigDecimal value,

        @Nullable MissingCode missing) {

    /** Whether it is the same figure, or lacks for the same reason. */
    boolean says(@Nullable BigDecimal otherValue, @Nullable MissingCode otherMissing) {
        boolean same = value == null || otherValue == null ? value == otherValue : value.compareTo(otherValue) == 0;
        return same && missing == otherMissing;
    }
}
