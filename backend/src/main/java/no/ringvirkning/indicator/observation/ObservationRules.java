package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an observation has to keep to, one at a time; the database holds it to the same.
 *
 * @param kindOf what kind of number the figure of a period is
 * @param codes the codes of its area over time
 */
record ObservationRules(
        Frequency frequency, Function<Period, MeasurementKind> kindOf, LocalDate today, List<AreaCode> codes) {

    /** The period of an observation that keeps all rules. */
    Period checked(RecordObservation given, String pointer) {
        Period period = Period.read(given.period())
                .filter(p -> p.frequency() == frequency)
                .orElseThrow(() -> SeriesProblem.FIGURE_OF_OTHER_FREQUENCY.at(
                        pointer + "/period",
                        "'%s' is no period as %s.".formatted(given.period(), SeriesProblem.example(frequency))));
        LocalDate from = kindOf.apply(period).toldFrom(period);
        if (from.isAfter(today)) {
            throw SeriesProblem.FIGURE_OF_THE_FUTURE.at(
                    pointer + "/period",
                    "That of %s can be recorded from %s on; it is %s.".formatted(given.period(), from, today));
        }
        if ((given.value() == null) == (given.missing() == null)) {
            throw SeriesProblem.VALUE_OR_MISSING.at(pointer, "Give one of value and missing.");
        }
        boolean parts = given.numerator() != null;
        if (parts != (given.denominator() != null) || (parts && given.value() == null)) {
            throw SeriesProblem.NUMERATOR_WITHOUT_DENOMINATOR.at(
                    pointer + "/numerator", "Give both, and what they come to.");
        }
        fits(given, pointer);
        if (given.denominator() != null && given.denominator().signum() == 0) {
            throw SeriesProblem.ZERO_DENOMINATOR.at(
                    pointer + "/denominator", "Say with a missing code why there is no value.");
        }
        isTheCode(given, period, pointer);
        return period;
    }

    /** Holds its numbers to what can be kept to the last digit. */
    static void fits(RecordObservation given, String pointer) {
        fits(given.value(), pointer + "/value");
        fits(given.numerator(), pointer + "/numerator");
        fits(given.denominator(), pointer + "/denominator");
    }

    private static void fits(@Nullable BigDecimal number, String pointer) {
        if (number != null && !Numbers.fits(number)) {
            throw SeriesProblem.NUMBER_TOO_LONG.at(pointer, "It has more.");
        }
    }

    /** Invariant 29: the code was that of the area on the borders that the figure stands on. */
    private void isTheCode(RecordObservation given, Period period, String pointer) {
        String code = given.codeAsReported();
        LocalDate borders = given.borders();
        LocalDate day = borders == null ? period.firstDay() : borders;
        if (code != null
                && codes.stream()
                        .noneMatch(c -> c.code().equals(code) && c.validity().contains(day))) {
            throw SeriesProblem.CODE_NOT_VALID.at(
                    pointer + "/codeAsReported", "'%s' was not its code on %s.".formatted(code, day));
        }
    }
}
