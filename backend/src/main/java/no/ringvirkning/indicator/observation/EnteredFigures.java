package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Qualifier;

/** What figures have to keep to by the definition of their own period; the database holds them to the same. */
final class EnteredFigures {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private EnteredFigures() {}

    /** Refuses figures of what is worked out, and proportions that are not what their parts come to. */
    static void check(IndicatorView indicator, RecordSeries given, String pointer) {
        List<RecordObservation> observations = given.observations();
        for (int i = 0; i < observations.size(); i++) {
            RecordObservation observation = observations.get(i);
            String place = pointer + "/observations/" + i;
            // What is no period is refused by the rules of observations.
            Period.read(observation.period())
                    .map(period -> indicator.definitionOn(period.firstDay()))
                    .ifPresent(definition -> check(definition, observation, place));
        }
    }

    private static void check(IndicatorDefinition definition, RecordObservation given, String pointer) {
        if (definition.formula() != null) {
            throw SeriesProblem.FIGURE_OF_FORMULA.at(
                    pointer + "/period",
                    "That of %s is %s."
                            .formatted(given.period(), definition.formula().expression()));
        }
        if (given.value() != null
                && given.numerator() != null
                && given.denominator() != null
                && given.denominator().signum() != 0
                && given.qualifier() == Qualifier.EXACT
                && Numbers.fits(given.value())
                && Numbers.fits(given.numerator())
                && Numbers.fits(given.denominator())
                && !comesTo(given.value(), given.numerator(), given.denominator(), definition)) {
            throw SeriesProblem.PARTS_COME_TO_ANOTHER.at(
                    pointer + "/value",
                    "%s is not %d * %s / %s, rounded to %d decimals or more."
                            .formatted(
                                    given.value().toPlainString(),
                                    definition.per(),
                                    given.numerator().toPlainString(),
                                    given.denominator().toPlainString(),
                                    definition.decimals()));
        }
    }

    /** Within half a unit of what is shown; told without dividing. */
    private static boolean comesTo(
            BigDecimal value, BigDecimal numerator, BigDecimal denominator, IndicatorDefinition definition) {
        BigDecimal away = value.multiply(denominator)
                .subtract(numerator.multiply(BigDecimal.valueOf(definition.per())))
                .abs();
        return away.multiply(TWO).scaleByPowerOfTen(definition.decimals()).compareTo(denominator.abs()) <= 0;
    }
}
