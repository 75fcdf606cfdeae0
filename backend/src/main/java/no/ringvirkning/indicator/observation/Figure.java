package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an area and a period: a value, or why there is none.
 *
 * @param lowerBound whether the true value may be larger, and is not smaller
 * @param borders a day of the borders that the figure stands on; absent when they are those of its own period
 */
record Figure(
        @Nullable BigDecimal value,
        @Nullable MissingCode missing,
        Qualifier qualifier,
        @Nullable EvidenceLevel evidenceLevel,
        boolean lowerBound,
        @Nullable LocalDate borders) {

    Figure {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("a figure has a value or a reason why it has none");
        }
    }

    static Figure missing(MissingCode why) {
        return new Figure(null, why, Qualifier.UNKNOWN, null, false, null);
    }

    boolean isKnown() {
        return value != null;
    }

    /** The day whose borders it stands on. */
    LocalDate bordersIn(ReportingPeriod period) {
        return borders == null ? period.firstDay() : borders;
    }
}
