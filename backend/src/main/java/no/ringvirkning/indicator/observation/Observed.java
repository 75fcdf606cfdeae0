package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Missing;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an area and a period: the figure, and what is told beside it.
 *
 * @param borders a day of the borders that the figure stands on; absent when they are those of its own period
 * @param illustrative whether something of it was made up to show a feature
 */
record Observed(
        Figure figure,
        Qualifier qualifier,
        @Nullable EvidenceLevel evidenceLevel,
        @Nullable LocalDate borders,
        boolean illustrative) {

    static Observed missing(MissingCode why) {
        return new Observed(Figure.missing(why), Qualifier.UNKNOWN, null, null, false);
    }

    boolean isKnown() {
        return figure instanceof Known;
    }

    @Nullable
    BigDecimal value() {
        return figure instanceof Known known ? known.value() : null;
    }

    @Nullable
    MissingCode missing() {
        return figure instanceof Missing missing ? missing.code() : null;
    }

    boolean lowerBound() {
        return figure instanceof Known known && known.bound() == Bound.LOWER;
    }

    /** The day whose borders it stands on. */
    LocalDate bordersIn(Period period) {
        return borders == null ? period.firstDay() : borders;
    }
}
