package no.ringvirkning.indicator.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/** What a target and a baseline have to keep to by themselves; the database holds them to the same. */
record TargetRules(IndicatorDefinition definition, LocalDate today) {

    void check(StateBaseline given, String pointer) {
        fits(given.value(), pointer + "/value");
        Period period = period(given.period(), pointer + "/period");
        if (!definition.kind().hasHappened(period, today)) {
            throw TargetProblem.BASELINE_OF_THE_FUTURE.at(
                    pointer + "/period", "%s cannot be told of on %s yet.".formatted(given.period(), today));
        }
    }

    void check(StateTarget given, String pointer) {
        numbers(given, pointer);
        kind(given, pointer);
        deadline(given, pointer);
        way(given, pointer);
    }

    private static void numbers(StateTarget given, String pointer) {
        TargetComparator comparator = given.comparator();
        boolean range = comparator == TargetComparator.RANGE;
        present(given.value(), comparator.hasValue(), comparator, pointer + "/value");
        present(given.low(), range, comparator, pointer + "/low");
        present(given.high(), range, comparator, pointer + "/high");
        if (given.low() != null && given.high() != null && given.low().compareTo(given.high()) > 0) {
            throw TargetProblem.RANGE_REVERSED.at(
                    pointer + "/high", "%s is below %s.".formatted(given.high(), given.low()));
        }
        boolean growth = comparator == TargetComparator.GROWTH_RATE;
        if (growth && given.value() != null && given.value().compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw TargetProblem.GROWTH_TOO_LOW.at(pointer + "/value", "Write a growth of 1 % as 0.01; it is above -1.");
        }
    }

    private static void present(@Nullable BigDecimal number, boolean wanted, TargetComparator by, String pointer) {
        if ((number != null) != wanted) {
            throw TargetProblem.TARGET_NUMBERS_DIFFER.at(
                    pointer, wanted ? "%s needs it.".formatted(by) : "%s has none.".formatted(by));
        }
        if (number != null) {
            fits(number, pointer);
        }
    }

    private static void fits(BigDecimal number, String pointer) {
        if (!Numbers.fits(number)) {
            throw TargetProblem.TARGET_NUMBER_TOO_LONG.at(pointer, "It has more.");
        }
    }

    private void kind(StateTarget given, String pointer) {
        if (given.counting() == Counting.ACCUMULATED && !definition.kind().summedOverTime()) {
            throw TargetProblem.ACCUMULATED_NO_FLOW.at(
                    pointer + "/counting", "The indicator is a %s.".formatted(definition.kind()));
        }
        boolean grows = switch (definition.kind()) {
            case STOCK, FLOW, CUMULATIVE, INDEX -> true;
            case RATIO, RATE, SCALE, TEXT -> false;
        };
        if (given.comparator() == TargetComparator.GROWTH_RATE && !grows) {
            throw TargetProblem.GROWTH_OF_NO_AMOUNT.at(
                    pointer + "/comparator", "The indicator is a %s.".formatted(definition.kind()));
        }
        if (given.comparator() == TargetComparator.DIRECTION_ONLY && definition.direction() == Direction.NONE) {
            throw TargetProblem.DIRECTION_NONE.at(pointer + "/comparator", "The direction of the indicator is NONE.");
        }
    }

    private void deadline(StateTarget given, String pointer) {
        boolean direction = given.comparator() == TargetComparator.DIRECTION_ONLY;
        String deadline = given.deadline();
        if (!direction && deadline == null) {
            throw TargetProblem.DEADLINE_MISSING.at(pointer + "/deadline", "Name the period.");
        }
        if (deadline != null) {
            period(deadline, pointer + "/deadline");
        }
    }

    private void way(StateTarget given, String pointer) {
        if (given.trajectory() != TargetTrajectory.LINEAR && !given.comparator().hasWay()) {
            throw TargetProblem.NO_WAY_TO_GO.at(pointer + "/trajectory", "%s has none.".formatted(given.comparator()));
        }
        if ((given.trajectory() == TargetTrajectory.CUSTOM) == given.interim().isEmpty()) {
            throw TargetProblem.INTERIM_WITHOUT_WAY.at(
                    pointer + "/interim", "The way is %s.".formatted(given.trajectory()));
        }
        Period before = null;
        for (int i = 0; i < given.interim().size(); i++) {
            InterimPoint point = given.interim().get(i);
            String place = pointer + "/interim/" + i;
            fits(point.value(), place + "/value");
            Period at = period(point.period(), place + "/period");
            Period end = period(Objects.requireNonNull(given.deadline()), pointer + "/deadline");
            if (before != null && !at.isAfter(before) || !end.isAfter(at)) {
                throw TargetProblem.INTERIM_NOT_BETWEEN.at(place + "/period", "%s does not.".formatted(point.period()));
            }
            before = at;
        }
    }

    private Period period(String text, String pointer) {
        return Period.read(text)
                .filter(p -> p.frequency() == definition.frequency())
                .orElseThrow(() -> TargetProblem.TARGET_OF_OTHER_FREQUENCY.at(
                        pointer, "'%s' is no period of the frequency %s.".formatted(text, definition.frequency())));
    }
}
