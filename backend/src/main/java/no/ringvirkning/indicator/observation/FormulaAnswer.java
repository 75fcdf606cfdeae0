package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Works the figures of an indicator out from those of others: first what these come to for the area and the borders asked about,
 * then the formula, period by period. So a proportion is never a sum or a mean of proportions.
 */
final class FormulaAnswer {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final SeriesQuestion question;
    private final IndicatorView indicator;
    private final IndicatorDefinition definition;
    private final Map<String, IndicatorView> all = new TreeMap<>();
    private final SeriesFrame.Whole area;
    private final SeriesFrame frame;
    private final LocalDate today;
    private final @Nullable Grounds grounds;
    private final Map<Map<String, Integer>, FormulaEra> eras = new HashMap<>();

    FormulaAnswer(
            SeriesQuestion question,
            IndicatorView indicator,
            List<IndicatorView> inputs,
            SeriesFrame.Whole area,
            SeriesFrame frame,
            LocalDate today) {
        this.question = question;
        this.indicator = indicator;
        this.definition = indicator.definitionOn(today);
        this.area = area;
        this.frame = frame;
        this.today = today;
        this.grounds = question.basis().kind() == AreaBasis.Kind.AS_REPORTED
                ? new Grounds(area, frame.parts(), frame.changes())
                : null;
        question.fits(definition);
        all.put(indicator.slug(), indicator);
        inputs.forEach(input -> all.put(input.slug(), input));
        all.values().stream()
                .flatMap(each -> each.definitions().stream())
                .map(IndicatorDefinition::validFrom)
                .map(from -> from == null ? FIRST_DAY : from)
                .forEach(this::era);
    }

    /** By the definitions of a day. */
    private FormulaEra era(LocalDate day) {
        Map<String, IndicatorDefinition> holding = new TreeMap<>();
        all.forEach((slug, each) -> holding.put(slug, each.definitionOn(day)));
        Map<String, Integer> numbers = holding.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().number()));
        return eras.computeIfAbsent(numbers, n -> new FormulaEra(indicator.slug(), holding));
    }

    /** The observed indicators at the bottom. */
    Set<String> observed() {
        return eras.values().stream()
                .flatMap(era -> era.observedPlaces().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same question about one of them: some figures go in from periods before the first that is asked about. */
    SeriesQuestion questionOf(String input) {
        return question.below(
                input,
                eras.values().stream().mapToInt(FormulaEra::farthest).max().orElse(0));
    }

    /** By the figures of the observed indicators, each by area. */
    SeriesView of(Map<String, Map<String, List<ObservedPoint>>> figures) {
        Map<String, ToldSeries> inputs = inputs(figures);
        whyNot(inputs, figures).ifPresent(why -> {
            throw why;
        });
        return view(inputs, points(new FormulaPoints(inputs), inputs));
    }

    /** The same, with how it was worked out; what cannot be told of the area has no points. */
    ToldSeries told(Map<String, Map<String, List<ObservedPoint>>> figures) {
        Map<String, ToldSeries> inputs = inputs(figures);
        FormulaPoints work = new FormulaPoints(inputs);
        List<SeriesPoint> points = whyNot(inputs, figures).isPresent() ? List.of() : points(work, inputs);
        Map<String, List<Step>> steps = new HashMap<>();
        points.forEach(p -> steps.put(p.period(), work.steps(p.period())));
        List<ToldSeries.Input> taken = all.values().stream()
                .map(each -> new ToldSeries.Input(
                        each,
                        inputs.containsKey(each.slug())
                                ? Objects.requireNonNull(inputs.get(each.slug()))
                                        .series()
                                        .points()
                                : List.of()))
                .toList();
        return new ToldSeries(indicator, view(inputs, points), steps, taken);
    }

    /** The figure of a period of each municipality that the area is made of then, worked out as for that one itself. */
    Map<String, SeriesPoint> parts(Map<String, Map<String, List<ObservedPoint>>> figures, Period period) {
        Map<String, SeriesPoint> points = new TreeMap<>();
        List<IndicatorView> inputs =
                all.values().stream().filter(each -> each != indicator).toList();
        for (SeriesFrame of : frame.partsOn(question.basis().dayOf(period, today))) {
            SeriesFrame.Whole part = Objects.requireNonNull(of.area());
            SeriesQuestion asked = question.about(part.slug()).in(period);
            Map<String, Map<String, List<ObservedPoint>>> below = new TreeMap<>();
            figures.forEach((input, byArea) -> {
                Map<String, List<ObservedPoint>> kept = new HashMap<>(byArea);
                kept.keySet().retainAll(of.concerned());
                below.put(input, kept);
            });
            new FormulaAnswer(asked, indicator, inputs, part, of, today)
                    .told(below)
                    .series()
                    .points()
                    .forEach(point -> points.put(part.slug(), point));
        }
        return points;
    }

    private Map<String, ToldSeries> inputs(Map<String, Map<String, List<ObservedPoint>>> figures) {
        Map<String, ToldSeries> inputs = new TreeMap<>();
        for (String slug : observed()) {
            inputs.put(slug, onGround(answer(slug).told(figures.getOrDefault(slug, Map.of()))));
        }
        for (FormulaEra era : eras.values()) {
            era.observedPlaces().keySet().forEach(slug -> era.take(Objects.requireNonNull(inputs.get(slug))));
        }
        return inputs;
    }

    /** As reported, figures of the same area can be of different ones; else all are of the one that is asked about. */
    private ToldSeries onGround(ToldSeries told) {
        return grounds == null ? told : grounds.under(told);
    }

    private SeriesAnswer answer(String input) {
        return new SeriesAnswer(questionOf(input), Objects.requireNonNull(all.get(input)), area, frame, today);
    }

    private Optional<ProblemException> whyNot(
            Map<String, ToldSeries> inputs, Map<String, Map<String, List<ObservedPoint>>> figures) {
        boolean together = area.kind() != AreaKind.MUNICIPALITY && isSummed(inputs);
        if (together && definition.formula() != null && definition.areaAggregation() != Aggregation.RECOMPUTE) {
            return Optional.of(SeriesProblem.AREAS_NOT_ADDED.of(
                    "area",
                    "'%s' has no figures of its own, and the indicator is not worked out over areas: %s."
                            .formatted(area.slug(), definition.areaAggregation())));
        }
        return inputs.keySet().stream()
                .flatMap(slug -> answer(slug).whyNot(figures.getOrDefault(slug, Map.of())).stream())
                .findFirst();
    }

    private static boolean isSummed(Map<String, ToldSeries> inputs) {
        return inputs.values().stream().anyMatch(told -> told.series().summed());
    }

    private List<SeriesPoint> points(FormulaPoints work, Map<String, ToldSeries> inputs) {
        TreeSet<Period> known = inputs.values().stream()
                .flatMap(told -> told.series().points().stream())
                .map(p -> Period.parse(p.period()))
                .collect(Collectors.toCollection(TreeSet::new));
        Period last = known.isEmpty() ? null : known.last();
        List<Period> periods = question.periods(
                definition.frequency(),
                known.isEmpty() ? null : known.first(),
                last == null ? null : last.plus(longest()),
                today,
                period -> isKnowable(period, last));
        List<SeriesPoint> points = new ArrayList<>();
        @Nullable Period before = null;
        for (Period period : periods) {
            points.add(work.at(period, era(period.firstDay()), before != null && isOther(before, period)));
            before = period;
        }
        return told(points);
    }

    /** Where nothing is taken from a period itself, there is a figure of it before anything is known of it. */
    private boolean isKnowable(Period period, @Nullable Period last) {
        FormulaEra era = era(period.firstDay());
        boolean asked = question.to() != null;
        return era.hasHappened(period, today)
                && (asked || last == null || period.compareTo(last.plus(era.nearest())) <= 0);
    }

    /** How many periods after what goes in the last figure can be that comes out. */
    private int longest() {
        return eras.values().stream().mapToInt(FormulaEra::nearest).max().orElse(0);
    }

    private boolean isOther(Period before, Period now) {
        return !indicator.definitionOn(before.firstDay()).comparesWith(indicator.definitionOn(now.firstDay()))
                || !era(before.firstDay()).worksAs(era(now.firstDay()));
    }

    /** Without the periods, at either end that was not asked for, of which nothing is told since nothing is known that goes in. */
    private List<SeriesPoint> told(List<SeriesPoint> points) {
        int first = 0;
        int end = points.size();
        while (question.from() == null && first < end && isSilent(points.get(first))) {
            first++;
        }
        while (question.to() == null && end > first && isSilent(points.get(end - 1))) {
            end--;
        }
        return points.subList(first, end);
    }

    private static boolean isSilent(SeriesPoint point) {
        return point.value() == null && point.missing() == MissingCode.NOT_REPORTED;
    }

    /** Whose figures these are: also of all that goes in. */
    private @Nullable String attribution() {
        Stream<String> below = eras.values().stream()
                .flatMap(era -> era.takingPart().stream())
                .distinct()
                .sorted();
        return Attributions.together(Stream.concat(Stream.of(indicator.slug()), below)
                .map(slug -> Objects.requireNonNull(all.get(slug)).attribution()));
    }

    private SeriesView view(Map<String, ToldSeries> inputs, List<SeriesPoint> points) {
        return new SeriesView(
                new IndicatorRef(indicator.slug(), definition.name()),
                area.ref(),
                question.slice(),
                null,
                question.basis().text(),
                definition.unit(),
                definition.decimals(),
                isSummed(inputs),
                points,
                points.stream()
                        .flatMap(p -> p.breaks().stream().map(kind -> new SeriesBreak(p.period(), kind)))
                        .toList(),
                indicator.source(),
                attribution(),
                frame.updated(),
                points.stream().anyMatch(SeriesPoint::illustrative));
    }
}
