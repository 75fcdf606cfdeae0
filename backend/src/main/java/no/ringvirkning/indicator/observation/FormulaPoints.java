package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Step;
import org.jspecify.annotations.Nullable;

/** Works out the points of a series by a formula, and keeps the steps. */
final class FormulaPoints {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final Explained<Figure> NOTHING_SO_EARLY =
            new Explained<>(Figure.undefined(new Reason.MissingInput(MissingCode.NOT_REPORTED)), List.of());

    private final Map<String, ToldSeries> inputs;
    private final Map<String, Map<Period, SeriesPoint>> points = new HashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();

    /** @param inputs the observed indicators that it is worked out from */
    FormulaPoints(Map<String, ToldSeries> inputs) {
        this.inputs = inputs;
        inputs.forEach((slug, told) -> {
            Map<Period, SeriesPoint> byPeriod = new HashMap<>();
            told.series().points().forEach(p -> byPeriod.put(Period.parse(p.period()), p));
            points.put(slug, byPeriod);
        });
    }

    /** How the figures that went into the one of a period were added up over areas, and how it was worked out from them. */
    List<Step> steps(String period) {
        return steps.getOrDefault(period, List.of());
    }

    /** @param isOther whether it is worked out in another way than the one before it */
    SeriesPoint at(Period period, FormulaEra era, boolean isOther) {
        boolean tooEarly = Period.containing(FIRST_DAY, period.frequency()).until(period) < era.farthest();
        Explained<Figure> answer = tooEarly ? NOTHING_SO_EARLY : era.at(period);
        List<Place> places = tooEarly ? List.of() : places(period, era);
        List<Step> taken = new ArrayList<>();
        places.forEach(place -> taken.addAll(Objects.requireNonNull(inputs.get(place.indicator()))
                .steps()
                .getOrDefault(place.period().toString(), List.of())));
        List<SeriesPoint> went =
                places.stream().map(this::point).filter(Objects::nonNull).toList();
        Figure figure = answer.result();
        if (figure instanceof Known && Grounds.areApart(went)) {
            figure = Figure.undefined(Reason.Because.AREA_CHANGED);
        } else {
            taken.addAll(answer.steps());
        }
        steps.put(period.toString(), taken);
        Set<BreakKind> breaks = tooEarly ? EnumSet.noneOf(BreakKind.class) : breaks(period, era);
        if (isOther) {
            breaks.add(BreakKind.DEFINITION);
        }
        return point(period, era.isObserved(), figure, coverage(places), went, List.copyOf(breaks));
    }

    private List<Place> places(Period period, FormulaEra era) {
        List<Place> places = new ArrayList<>();
        era.observedPlaces()
                .forEach((slug, before) ->
                        before.descendingSet().forEach(periods -> places.add(new Place(slug, period.plus(-periods)))));
        return places;
    }

    private @Nullable SeriesPoint point(Place place) {
        return points.getOrDefault(place.indicator(), Map.of()).get(place.period());
    }

    /** Wherever the figures that go in, or those between them, cannot be compared with the ones before. */
    private Set<BreakKind> breaks(Period period, FormulaEra era) {
        Set<BreakKind> breaks = EnumSet.noneOf(BreakKind.class);
        era.observedPlaces().forEach((slug, before) -> {
            Map<Period, SeriesPoint> byPeriod = points.getOrDefault(slug, Map.of());
            for (int periods = before.first(); periods <= before.last(); periods++) {
                SeriesPoint point = byPeriod.get(period.plus(-periods));
                breaks.addAll(point == null ? List.of() : point.breaks());
            }
        });
        return breaks;
    }

    private SeriesPoint point(
            Period period,
            boolean isObserved,
            Figure figure,
            Coverage coverage,
            List<SeriesPoint> went,
            List<BreakKind> breaks) {
        Known known = figure instanceof Known number ? number : null;
        Reason reason = figure instanceof Figure.Undefined none ? none.reason() : null;
        return new SeriesPoint(
                period.toString(),
                known == null ? null : Numbers.plain(known.value()),
                reason instanceof Reason.MissingInput input ? input.code() : null,
                // What was observed then is not there; it has not been worked out.
                reason == null || isObserved && reason instanceof Reason.MissingInput ? null : NoAnswer.of(reason),
                known != null && known.bound() == Bound.LOWER,
                coverage,
                known == null ? null : Qualified.qualifier(known.bound()),
                known == null ? null : weakest(went),
                known == null ? null : borders(went),
                known == null ? null : areaSince(went),
                breaks,
                went.stream().anyMatch(SeriesPoint::illustrative));
    }

    /** That of the figure of which the most is missing. */
    private Coverage coverage(List<Place> places) {
        return places.stream()
                .map(this::point)
                .map(point -> point == null ? new Coverage(0, 1) : point.coverage())
                .min(Comparator.comparingInt(FormulaPoints::missing).reversed().thenComparing(c -> -c.of()))
                .orElse(new Coverage(0, 1));
    }

    private static int missing(Coverage coverage) {
        return coverage.of() - coverage.have();
    }

    private static @Nullable EvidenceLevel weakest(List<SeriesPoint> went) {
        return went.stream()
                .map(SeriesPoint::evidenceLevel)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day whose borders all of them stand on, when there is one. */
    private static @Nullable LocalDate borders(List<SeriesPoint> went) {
        List<LocalDate> days = went.stream()
                .map(SeriesPoint::borders)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean all = went.stream().allMatch(p -> p.borders() != null);
        return all && days.size() == 1 ? days.get(0) : null;
    }

    /** All that goes into a figure is of the same area. */
    private static @Nullable LocalDate areaSince(List<SeriesPoint> went) {
        return went.stream()
                .map(SeriesPoint::areaSince)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A figure that goes in. */
    private record Place(String indicator, Period period) {}
}
