package no.ringvirkning.indicator.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/** What a projection has to keep to by itself; the database holds it to the same. */
record ProjectionRules(IndicatorDefinition definition, LocalDate today) {

    void check(RecordProjection given) {
        if (given.method().isTrend()) {
            throw ProjectionProblem.TREND_NOT_STORED.at("/method", "%s is one.".formatted(given.method()));
        }
        boolean changes = given.change() != null;
        if (changes != (given.until() != null) || changes != given.points().isEmpty()) {
            throw ProjectionProblem.POINTS_OR_CHANGE.at("/points", "Give the one or the other.");
        }
        Period base = given.basePeriod() == null ? null : period(given.basePeriod(), "/basePeriod");
        if (given.change() != null) {
            fits(given.change(), "/change");
            if (given.change().compareTo(BigDecimal.ONE.negate()) < 0) {
                throw ProjectionProblem.CHANGE_TOO_LOW.at("/change", "Write a change of 1 % as 0.01.");
            }
        }
        if (given.until() != null) {
            later(period(given.until(), "/until"), base, "/until");
        }
        Period before = base;
        for (int i = 0; i < given.points().size(); i++) {
            before = checked(given.points().get(i), before, "/points/" + i);
        }
        made(given.madeIn(), base);
    }

    private Period checked(ProjectionPoint point, @Nullable Period before, String pointer) {
        Period period = later(period(point.period(), pointer + "/period"), before, pointer + "/period");
        fits(point.value(), pointer + "/value");
        fits(point.low(), pointer + "/low");
        fits(point.high(), pointer + "/high");
        BigDecimal low = point.low();
        BigDecimal high = point.high();
        boolean around = low == null || high == null
                ? low == high
                : low.compareTo(point.value()) <= 0 && point.value().compareTo(high) <= 0;
        if (!around) {
            throw ProjectionProblem.LIKELY_RANGE_WRONG.at(
                    pointer + "/low", "From %s to %s around %s.".formatted(low, high, point.value()));
        }
        return period;
    }

    private void made(@Nullable String madeIn, @Nullable Period base) {
        if (madeIn == null) {
            return;
        }
        Period made = Period.read(madeIn)
                .orElseThrow(() -> ProjectionProblem.PROJECTION_OF_OTHER_FREQUENCY.at(
                        "/madeIn", "'%s' is no period.".formatted(madeIn)));
        boolean beforeBase = base != null && made.firstDay().isBefore(base.firstDay());
        if (made.firstDay().isAfter(today) || beforeBase) {
            throw ProjectionProblem.MADE_IN_THE_FUTURE.at(
                    "/madeIn", beforeBase ? "Its base is %s.".formatted(base) : "Today is %s.".formatted(today));
        }
    }

    private static Period later(Period period, @Nullable Period before, String pointer) {
        if (before != null && !period.isAfter(before)) {
            throw ProjectionProblem.PROJECTION_NOT_IN_ORDER.at(
                    pointer, "%s does not come after %s.".formatted(period, before));
        }
        return period;
    }

    private static void fits(@Nullable BigDecimal number, String pointer) {
        if (number != null && !Numbers.fits(number)) {
            throw ProjectionProblem.PROJECTION_NUMBER_TOO_LONG.at(pointer, "It has more.");
        }
    }

    private Period period(String text, String pointer) {
        return Period.read(text)
                .filter(p -> p.frequency() == definition.frequency())
                .orElseThrow(() -> ProjectionProblem.PROJECTION_OF_OTHER_FREQUENCY.at(
                        pointer, "'%s' is no period of the frequency %s.".formatted(text, definition.frequency())));
    }
}
