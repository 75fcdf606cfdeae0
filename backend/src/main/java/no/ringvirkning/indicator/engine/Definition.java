package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.MeasurementKind;

/**
 * What the engine has to know of an indicator's definition.
 *
 * @param decimals how many decimals its numbers are published with
 */
public record Definition(MeasurementKind kind, Direction direction, int decimals) {

    /** The smallest difference that can be seen in published numbers. */
    public BigDecimal roundingUnit() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Whether growth is wanted: of what is to stay as it is, too, for a target to grow says otherwise. */
    boolean moreIsBetter() {
        return direction != Direction.DECREASE;
    }
}
