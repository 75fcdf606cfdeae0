package no.ringvirkning.indicator.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.SeriesPoint;
import org.jspecify.annotations.Nullable;

/**
 * What came of a projection, by the figures of its area. Of what lies ahead there is nothing to tell.
 *
 * @param figures oldest first: on the borders of the projection where they are known
 * @param redefined the days from which something else is measured than before
 * @param day what has not ended by then, and has no figure yet, lies ahead
 */
record ProjectionOutcomes(
        ProjectionView projection, List<SeriesPoint> figures, List<LocalDate> redefined, LocalDate day) {

    /** Whether something of it may have come true by the day. */
    static boolean areDue(ProjectionView projection, LocalDate day) {
        Period first = Period.parse(
                projection.until() == null ? projection.points().get(0).period() : projection.until());
        return !first.firstDay().isAfter(day);
    }

    /** Point by point, as far as its periods have passed. */
    List<PointOutcome> ofPoints() {
        List<PointOutcome> outcomes = new ArrayList<>();
        for (ProjectionPoint point : projection.points()) {
            SeriesPoint observed = figure(point.period());
            if (observed != null || hasPassed(point.period())) {
                outcomes.add(outcome(point, observed));
            }
        }
        return outcomes;
    }

    private PointOutcome outcome(ProjectionPoint point, @Nullable SeriesPoint observed) {
        NoOutcome why = whyNot(observed);
        BigDecimal value = observed == null ? null : observed.value();
        boolean compares = why == null && value != null;
        return new PointOutcome(
                point.period(),
                point.value(),
                value,
                compares ? Numbers.plain(value.subtract(point.value())) : null,
                compares ? likely(point, value) : null,
                why,
                observed != null && observed.illustrative());
    }

    private @Nullable NoOutcome whyNot(@Nullable SeriesPoint observed) {
        if (observed == null) {
            return NoOutcome.NO_FIGURE;
        }
        if (projection.standsOn() == null) {
            return NoOutcome.BORDERS_UNKNOWN;
        }
        if (isRedefinedUntil(observed)) {
            return NoOutcome.BROKEN;
        }
        return isExact(observed) ? null : NoOutcome.NOT_EXACT;
    }

    /** Whether something else is measured by then; where nobody says when it was made, at any time before. */
    private boolean isRedefinedUntil(SeriesPoint observed) {
        LocalDate from = Objects.requireNonNullElse(projection.countedOn(), LocalDate.MIN);
        LocalDate to = Period.parse(observed.period()).firstDay();
        return redefined.stream().anyMatch(changed -> changed.isAfter(from) && !changed.isAfter(to));
    }

    private static @Nullable Boolean likely(ProjectionPoint point, BigDecimal value) {
        return point.low() == null || point.high() == null
                ? null
                : value.compareTo(point.low()) >= 0 && value.compareTo(point.high()) <= 0;
    }

    /** Of a change, once the period has passed by which it was expected; empty for points. */
    Optional<ChangeOutcome> ofChange() {
        String until = projection.until();
        BigDecimal change = projection.change();
        if (until == null || change == null) {
            return Optional.empty();
        }
        SeriesPoint end = figure(until);
        if (end == null && !hasPassed(until)) {
            return Optional.empty();
        }
        String base = projection.basePeriod();
        SeriesPoint ofBase = base == null ? null : figure(base);
        SeriesPoint start = ofBase == null ? first(until) : ofBase;
        BigDecimal observed = end == null || start == null ? null : changeBetween(start, end);
        NoOutcome why = whyNot(end, ofBase, start);
        return Optional.of(new ChangeOutcome(
                change,
                until,
                end == null ? null : end.value(),
                start == null ? null : start.period(),
                start == null ? null : start.value(),
                observed,
                why == null && observed != null ? Numbers.plain(observed.subtract(change)) : null,
                why,
                end != null && end.illustrative() || start != null && start.illustrative()));
    }

    private @Nullable NoOutcome whyNot(
            @Nullable SeriesPoint end, @Nullable SeriesPoint ofBase, @Nullable SeriesPoint start) {
        if (end == null) {
            return NoOutcome.NO_FIGURE;
        }
        if (projection.basePeriod() == null) {
            return NoOutcome.BASE_UNKNOWN;
        }
        if (ofBase == null || start == null) {
            return NoOutcome.NO_FIGURE;
        }
        if (projection.standsOn() == null) {
            return NoOutcome.BORDERS_UNKNOWN;
        }
        if (breaksBetween(start, end)) {
            return NoOutcome.BROKEN;
        }
        if (!isExact(start) || !isExact(end)) {
            return NoOutcome.NOT_EXACT;
        }
        return changeBetween(start, end) == null ? NoOutcome.BASE_NOT_POSITIVE : null;
    }

    /** By which part more or less; nothing where that cannot be said. */
    private @Nullable BigDecimal changeBetween(SeriesPoint start, SeriesPoint end) {
        BigDecimal from = start.value();
        BigDecimal to = end.value();
        if (from == null
                || to == null
                || from.signum() <= 0
                || !isExact(start)
                || !isExact(end)
                || breaksBetween(start, end)) {
            return null;
        }
        return Numbers.plain(Decimals.divide(to.subtract(from), from));
    }

    private boolean breaksBetween(SeriesPoint start, SeriesPoint end) {
        Period from = Period.parse(start.period());
        Period to = Period.parse(end.period());
        return figures.stream()
                .filter(p -> !p.breaks().isEmpty())
                .map(p -> Period.parse(p.period()))
                .anyMatch(p -> p.isAfter(from) && !p.isAfter(to));
    }

    private @Nullable SeriesPoint figure(String period) {
        return figures.stream()
                .filter(p -> p.period().equals(period) && p.value() != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable SeriesPoint first(String until) {
        Period end = Period.parse(until);
        return figures.stream()
                .filter(p -> p.value() != null && end.isAfter(Period.parse(p.period())))
                .findFirst()
                .orElse(null);
    }

    private boolean hasPassed(String period) {
        return Period.parse(period).lastDay().isBefore(day);
    }

    private static boolean isExact(SeriesPoint point) {
        return point.figure() instanceof Known known && known.bound() == Bound.EXACT;
    }
}
