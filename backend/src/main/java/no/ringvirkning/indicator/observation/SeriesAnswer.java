package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** Puts together what is known to the answer of a question about a series. */
final class SeriesAnswer {

    private final SeriesQuestion question;
    private final IndicatorView indicator;
    private final IndicatorDefinition definition;
    private final SeriesFrame.Whole area;
    private final SeriesFrame frame;
    private final LocalDate today;
    private final TreeSet<Period> known = new TreeSet<>();

    SeriesAnswer(
            SeriesQuestion question,
            IndicatorView indicator,
            SeriesFrame.Whole area,
            SeriesFrame frame,
            LocalDate today) {
        this.question = question;
        this.indicator = indicator;
        this.definition = indicator.definitionOn(today);
        this.area = area;
        this.frame = frame;
        this.today = today;
        question.fits(definition);
        isThere();
    }

    private void isThere() {
        LocalDate day = switch (question.basis().kind()) {
            case AS_REPORTED -> null;
            case CODES_AT -> question.basis().day();
            case HARMONISED -> today;
        };
        if (day != null && !area.isThere(day)) {
            List<String> days = area.there().stream().map(SeriesAnswer::days).toList();
            throw SeriesProblem.AREA_NOT_THERE.of(
                    "area", "'%s' was not there on %s, but: %s.".formatted(area.slug(), day, String.join("; ", days)));
        }
    }

    private static String days(Validity validity) {
        return (validity.from() == null ? ".." : validity.from())
                + "/"
                + (validity.to() == null ? ".." : validity.to());
    }

    SeriesView of(Map<String, List<ObservedPoint>> observed) {
        SeriesOverAreas series = overAreas(observed);
        whyNotAdded(series).ifPresent(why -> {
            throw why;
        });
        return view(series, points(series));
    }

    /** The same, with how it was added up; what cannot be added up has no points. */
    ToldSeries told(Map<String, List<ObservedPoint>> observed) {
        SeriesOverAreas series = overAreas(observed);
        List<SeriesOverAreas.Point> points = whyNotAdded(series).isPresent() ? List.of() : points(series);
        Map<String, List<Step>> steps = new HashMap<>();
        points.forEach(p -> steps.put(p.period().toString(), p.steps()));
        return new ToldSeries(indicator, view(series, points), steps, List.of());
    }

    /** The figure of a period of each municipality that the area is made of then, as it is told of that one itself. */
    Map<String, SeriesPoint> parts(Map<String, List<ObservedPoint>> observed, Period period) {
        Map<String, SeriesPoint> points = new TreeMap<>();
        for (SeriesFrame of : frame.partsOn(question.basis().dayOf(period, today))) {
            SeriesFrame.Whole part = Objects.requireNonNull(of.area());
            SeriesQuestion asked = question.about(part.slug()).in(period);
            Map<String, List<ObservedPoint>> below = new HashMap<>(observed);
            below.keySet().retainAll(of.concerned());
            new SeriesAnswer(asked, indicator, part, of, today)
                    .told(below)
                    .series()
                    .points()
                    .forEach(point -> points.put(part.slug(), point));
        }
        return points;
    }

    /** Why there is no series of the area; nothing when there is one. */
    Optional<ProblemException> whyNot(Map<String, List<ObservedPoint>> observed) {
        return whyNotAdded(overAreas(observed));
    }

    private SeriesOverAreas overAreas(Map<String, List<ObservedPoint>> observed) {
        Map<String, Map<Period, Observed>> figures = new HashMap<>();
        observed.forEach((slug, points) -> {
            Map<Period, Observed> byPeriod = new HashMap<>();
            points.forEach(p -> Period.read(p.period()).ifPresent(period -> {
                byPeriod.put(period, p.observed());
                known.add(period);
            }));
            figures.put(slug, byPeriod);
        });
        return new SeriesOverAreas(area.slug(), frame.parts(), this::rule, new Borders(frame.changes()), figures);
    }

    private List<SeriesOverAreas.Point> points(SeriesOverAreas series) {
        List<Period> periods = question.periods(
                definition.frequency(),
                known.isEmpty() ? null : known.first(),
                known.isEmpty() ? null : known.last(),
                today,
                period -> definitionOf(period).kind().hasHappened(period, today));
        isBounded(series, periods.size());
        return series.points(question.basis(), today, periods);
    }

    /** Somebody who asks for all periods there could be of all areas there were would take the memory of everybody else. */
    private void isBounded(SeriesOverAreas series, int periods) {
        int parts = series.isOwn() ? 1 : frame.parts().size();
        if ((long) periods * parts > SeriesProblem.MOST_ADDED) {
            throw SeriesProblem.TOO_MANY_PERIODS.of(
                    "from",
                    "%d periods of an area that has had %d parts are more than can be added up at a time: ask for fewer."
                            .formatted(periods, parts));
        }
    }

    private SeriesView view(SeriesOverAreas series, List<SeriesOverAreas.Point> found) {
        List<SeriesPoint> points = withBreaks(found);
        List<SeriesBreak> breaks = points.stream()
                .flatMap(p -> p.breaks().stream().map(kind -> new SeriesBreak(p.period(), kind)))
                .toList();
        return new SeriesView(
                new IndicatorRef(indicator.slug(), definition.name()),
                area.ref(),
                question.slice(),
                Slice.name(question.slice(), definition).orElse(null),
                question.basis().text(),
                definition.unit(),
                definition.decimals(),
                !series.isOwn(),
                points,
                breaks,
                indicator.source(),
                indicator.attribution(),
                frame.updated(),
                points.stream().anyMatch(SeriesPoint::illustrative));
    }

    /** A municipality without figures has none so far; what is no municipality needs parts whose figures can be added. */
    private Optional<ProblemException> whyNotAdded(SeriesOverAreas series) {
        if (series.isOwn() || area.kind() == AreaKind.MUNICIPALITY) {
            return Optional.empty();
        }
        if (!rule(Period.containing(today, definition.frequency())).works()) {
            return Optional.of(SeriesProblem.AREAS_NOT_ADDED.of(
                    "area",
                    "'%s' has no figures of its own, and those of '%s' are not brought together over areas: %s."
                            .formatted(area.slug(), indicator.slug(), definition.areaAggregation())));
        }
        return frame.parts().isEmpty()
                ? Optional.of(SeriesProblem.PARTS_NOT_KNOWN.of(
                        "area",
                        "'%s' has no figures of its own, and no municipalities that it is known to consist of."
                                .formatted(area.slug())))
                : Optional.empty();
    }

    private List<SeriesPoint> withBreaks(List<SeriesOverAreas.Point> found) {
        List<SeriesPoint> points = new ArrayList<>();
        @Nullable Period before = null;
        for (SeriesOverAreas.Point point : found) {
            Set<BreakKind> breaks = EnumSet.noneOf(BreakKind.class);
            breaks.addAll(point.breaks());
            if (before != null && !definitionOf(before).comparesWith(definitionOf(point.period()))) {
                breaks.add(BreakKind.DEFINITION);
            }
            points.add(point(point, List.copyOf(breaks)));
            before = point.period();
        }
        return points;
    }

    /** Whether areas are brought together is said by the definition of the day; for how many a proportion is told, by its own. */
    private AreaRule rule(Period period) {
        return new AreaRule(definition.areaAggregation(), definitionOf(period).per());
    }

    private IndicatorDefinition definitionOf(Period period) {
        return indicator.definitionOn(period.firstDay());
    }

    private static SeriesPoint point(SeriesOverAreas.Point point, List<BreakKind> breaks) {
        Observed figure = point.observed();
        return new SeriesPoint(
                point.period().toString(),
                figure.value() == null ? null : Numbers.plain(figure.value()),
                figure.missing(),
                figure.undefined(),
                figure.lowerBound(),
                point.coverage(),
                figure.isKnown() ? figure.qualifier() : null,
                figure.evidenceLevel(),
                figure.borders(),
                breaks,
                figure.illustrative());
    }
}
