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
 * @param fraction the numerator and the denominator of a proportion, when they are told
 * @param borders a day of the borders that the figure stands on; absent when they are those of its own period
 * @param illustrative whether something of it was made up to show a feature
 */
record Observed(
        Figure figure,
        Qualifier qualifier,
        @Nullable EvidenceLevel evidenceLevel,
        @Nullable LocalDate borders,
        @Nullable Fraction fraction,
        boolean illustrative) {

    /** What a proportion is the proportion of. What is known of it is known of the numerator. */
    record Fraction(Known numerator, Known denominator) {

        Fraction plus(Fraction other) {
            return new Fraction(numerator.plus(other.numerator), denominator.plus(other.denominator));
        }
    }

    Observed(Figure figure, Qualifier qualifier, @Nullable EvidenceLevel evidenceLevel, @Nullable LocalDate borders) {
        this(figure, qualifier, evidenceLevel, borders, null, false);
    }

    static Observed missing(MissingCode why) {
        return new Observed(Figure.missing(why), Qualifier.UNKNOWN, null, null);
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

    @Nullable
    NoAnswer undefined() {
        return figure instanceof Figure.Undefined none ? NoAnswer.of(none.reason()) : null;
    }

    boolean lowerBound() {
        return figure instanceof Known known && known.bound() == Bound.LOWER;
    }

    /** The day whose borders it stands on. */
    LocalDate bordersIn(Period period) {
        return borders == null ? period.firstDay() : borders;
    }
}
