package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Validity;

/**
 * What the figures of a record come to for one area, period by period, on the borders asked for. Nothing is guessed: a figure
 * counts only where it stands on those borders, or where figures on others add up to it; a sum that lacks a part is none.
 */
final class SeriesOverAreas {

    private static final Observed ON_OTHER_BORDERS =
            new Observed(Figure.undefined(Reason.Because.AREA_CHANGED), Qualifier.UNKNOWN, null, null);

    private final String area;
    private final List<AreaPart> parts;
    private final Function<Period, AreaRule> rule;
    private final Borders borders;
    private final Map<String, Map<Period, Observed>> figures;
    private final boolean own;

    /**
     * @param area the area asked about
     * @param parts what it is made of; not needed when it has figures of its own
     * @param rule how figures of areas make that of a larger one, by the definition of their period
     * @param figures the figures of each area, by period
     */
    SeriesOverAreas(
            String area,
            List<AreaPart> parts,
            Function<Period, AreaRule> rule,
            Borders borders,
            Map<String, Map<Period, Observed>> figures) {
        this.rule = rule;
        this.area = area;
        this.figures = figures;
        this.borders = borders;
        this.own = figures.containsKey(area);
        this.parts = own ? List.of(new AreaPart(area, List.of(Validity.ALWAYS))) : List.copyOf(parts);
    }

    /** Whether the area has figures of its own, and is not added up from others. */
    boolean isOwn() {
        return own;
    }

    /** One point for each period. */
    List<Point> points(AreaBasis basis, LocalDate today, List<Period> periods) {
        List<Point> points = new ArrayList<>();
        Map<String, LocalDate> before = null;
        for (Period period : periods) {
            Map<String, LocalDate> ground = new TreeMap<>();
            Map<String, Observed> found = new TreeMap<>();
            LocalDate day = basis.dayOf(period, today);
            for (AreaPart part : parts) {
                if (part.belongsOn(day)) {
                    Observed figure = figure(part.area(), basis, day, period);
                    found.put(part.area(), figure);
                    ground.put(part.area(), standsFrom(part.area(), basis, day, period, figure));
                }
            }
            if (own
                    && basis.kind() == AreaBasis.Kind.AS_REPORTED
                    && !found.values().iterator().next().isKnown()
                    && before != null) {
                ground = new TreeMap<>(before); // Where nothing is reported, nothing has changed.
            }
            AreaSum sum = rule.apply(period).of(found);
            Set<BreakKind> breaks = before == null ? Set.of() : breaks(before, ground);
            points.add(
                    own
                            ? new Point(period, found.get(area), covered(found.get(area)), breaks, List.of())
                            : new Point(period, sum.whole(), sum.coverage(), breaks, sum.steps()));
            before = ground;
        }
        return points;
    }

    private static Coverage covered(Observed own) {
        return new Coverage(own.isKnown() ? 1 : 0, 1);
    }

    private Observed figure(String part, AreaBasis basis, LocalDate day, Period period) {
        if (basis.kind() == AreaBasis.Kind.HARMONISED) {
            return carried(part, day, period);
        }
        // An area's own figures are as they were reported, on whatever borders; what is added up stands on those of the
        // day.
        return own && basis.kind() == AreaBasis.Kind.AS_REPORTED
                ? reported(part, period).orElseGet(() -> Observed.missing(MissingCode.NOT_REPORTED))
                : on(part, day, period).orElseGet(() -> notOn(part, period));
    }

    /** What there is instead of a figure on the borders asked for: one on others is there, so nobody has kept silent. */
    private Observed notOn(String part, Period period) {
        return reported(part, period)
                .map(other -> other.isKnown() ? ON_OTHER_BORDERS : other)
                .orElseGet(() -> Observed.missing(MissingCode.NOT_REPORTED));
    }

    private Optional<Observed> reported(String part, Period period) {
        return Optional.ofNullable(figures.getOrDefault(part, Map.of()).get(period));
    }

    /** The figure of the period, if it stands on the borders of the day. */
    private Optional<Observed> on(String part, LocalDate day, Period period) {
        Validity same = borders.around(part, day);
        return reported(part, period).filter(f -> same.contains(f.bordersIn(period)));
    }

    /** The figure on the borders of the day, added up from those before a change where they can be. */
    private Observed carried(String part, LocalDate day, Period period) {
        Optional<Observed> there = on(part, day, period);
        if (there.isPresent()) {
            return there.get();
        }
        List<BorderChange> made = borders.madeThose(part, day);
        if (made.isEmpty() || !made.get(0).date().isAfter(period.firstDay())) {
            return notOn(part, period);
        }
        if (made.size() > 1 || !made.get(0).adds() || !made.get(0).to().contains(part)) {
            return Observed.missing(MissingCode.NOT_APPLICABLE);
        }
        LocalDate eve = made.get(0).date().minusDays(1);
        Map<String, Observed> earlier = new TreeMap<>();
        made.get(0).from().forEach(before -> earlier.put(before, carried(before, eve, period)));
        // What has another code or name and is the same is not brought together with anything.
        return earlier.size() == 1 && rule.apply(period).aggregation() != Aggregation.SUM
                ? earlier.values().iterator().next()
                : rule.apply(period).of(earlier).whole();
    }

    /** The day from which the part has the borders that its figure stands on; the same for all periods until they change. */
    private LocalDate standsFrom(String part, AreaBasis basis, LocalDate day, Period period, Observed figure) {
        LocalDate on = own && basis.kind() == AreaBasis.Kind.AS_REPORTED ? figure.bordersIn(period) : day;
        LocalDate from = borders.around(part, on).from();
        if (figure.missing() == MissingCode.NOT_APPLICABLE) {
            return LocalDate.MAX; // There is no ground to stand on: the first figure after it does not go on from it.
        }
        return from == null ? LocalDate.MIN : from;
    }

    private static Set<BreakKind> breaks(Map<String, LocalDate> before, Map<String, LocalDate> now) {
        Set<BreakKind> breaks = EnumSet.noneOf(BreakKind.class);
        if (!before.keySet().equals(now.keySet())) {
            breaks.add(BreakKind.MEMBERS);
        } else if (!before.equals(now)) {
            breaks.add(BreakKind.BORDERS);
        }
        return breaks;
    }

    /**
     * The figure of one period.
     *
     * @param coverage how many of the parts have a figure
     * @param breaks why it cannot be compared with the one before
     * @param steps how it was added up
     */
    record Point(Period period, Observed observed, Coverage coverage, Set<BreakKind> breaks, List<Step> steps) {}
}
