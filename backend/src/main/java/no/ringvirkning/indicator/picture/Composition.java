package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.ringvirkning.indicator.annotation.ContextOfProgramme;
import no.ringvirkning.indicator.observation.Attributions;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.picture.LinePicture.Line;
import no.ringvirkning.indicator.picture.LinePicture.Stretch;
import no.ringvirkning.indicator.picture.LinePicture.Sureness;
import no.ringvirkning.indicator.picture.LinePicture.Way;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.projection.BasisFit;
import no.ringvirkning.indicator.projection.ProjectionAnswer;
import no.ringvirkning.indicator.projection.ProjectionView;
import no.ringvirkning.indicator.target.AssessmentView;
import no.ringvirkning.indicator.target.TargetBaseline;
import no.ringvirkning.indicator.target.TargetVersion;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Puts facts together to a picture, with all that must be said beside it. */
final class Composition {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final PictureFacts facts;
    private final PictureWords words;
    private final String address;

    Composition(PictureFacts facts, PictureWords words, String address) {
        this.facts = facts;
        this.words = words;
        this.address = address;
    }

    Sheet sheet() {
        Breaks breaks = Breaks.of(facts.series(), words);
        List<Line> lines = lines();
        Way way = way();
        LinePicture plain = new LinePicture(lines, way, List.of(), List.of(), "", 0, "");
        List<ContextOfProgramme> context = around(plain.times());
        LinePicture picture = new LinePicture(
                lines,
                way,
                context.stream().map(Composition::stretch).toList(),
                breaks.marks(),
                words.unit(facts.first().unit()),
                facts.first().decimals(),
                words.of("indicator.chart.noFigures"));
        List<String> notes = new ArrayList<>();
        Optional<String> told =
                facts.whole() ? DrawnWay.told(facts.explanation(), facts.first().decimals(), words) : Optional.empty();
        notes.addAll(madeUp(way != null || told.isPresent()));
        notes.addAll(signs(picture));
        told.ifPresent(notes::add);
        facts.told().forEach(each -> notes.add(words(each)));
        notes.addAll(breaks.notes());
        context.forEach(c -> notes.add(words(c)));
        if (!context.isEmpty()) {
            notes.add(words.of("indicator.chart.contextMark"));
        }
        facts.notes()
                .forEach(n -> notes.add(words.of(
                        "indicator.chart.noteWords",
                        "period",
                        words.period(n.period()),
                        "text",
                        n.text().in(words.language()))));
        Gaps.of(facts.series(), words).ifPresent(notes::add);
        return new Sheet(title(), sentences(), picture, notes, source());
    }

    private String title() {
        SeriesView first = facts.first();
        String areas = facts.series().stream().map(s -> s.area().name()).collect(Collectors.joining(", "));
        String heading = words.of(
                "indicator.heading", "indicator", first.indicator().name().in(words.language()), "area", areas);
        return first.sliceName() == null
                ? heading
                : words.of(
                        "picture.slice",
                        "heading",
                        heading,
                        "slice",
                        first.sliceName().in(words.language()));
    }

    private List<String> sentences() {
        Sentences sentences = new Sentences(words);
        List<String> told = new ArrayList<>();
        boolean several = facts.series().size() > 1;
        CommonSpan common = several ? CommonSpan.of(facts.series()) : null;
        facts.series()
                .forEach(s -> told.add(sentences
                        .of(common == null ? s.points() : common.within(s.points()), s.decimals(), s.unit())
                        .map(text -> s.illustrative() ? words.madeUp(text) : text)
                        .map(text -> several ? s.area().name() + ": " + text : text)
                        .orElseGet(() -> words.of(
                                "indicator.chart.empty", "area", s.area().name()))));
        if (common != null) {
            told.add(words.of(
                    common.from().equals(common.to()) ? "figure.commonOne" : "figure.common",
                    "from",
                    words.period(common.from()),
                    "to",
                    words.period(common.to())));
        }
        AssessmentView assessment = facts.explanation().assessment();
        new Standing(
                        words,
                        assessment,
                        facts.explanation().observed(),
                        facts.first().decimals(),
                        !facts.explanation().inputs().isEmpty())
                .sentence()
                .map(text -> assessment.illustrative() ? words.madeUp(text) : text)
                .map(text -> several ? facts.first().area().name() + ": " + text : text)
                .ifPresent(told::add);
        return told;
    }

    private List<Line> lines() {
        Lines made = new Lines(words);
        List<Line> lines = new ArrayList<>();
        facts.series().forEach(s -> lines.add(made.observed(s, lines.size())));
        facts.drawn().stream()
                .sorted(Comparator.comparing(p -> p.slug()))
                .forEach(p -> lines.add(made.expected(p, facts.first().unit())));
        return lines;
    }

    private @Nullable Way way() {
        List<WayPoint> points = facts.whole() ? DrawnWay.of(facts.explanation()) : List.of();
        String name = wayIsMadeUp()
                ? madeUpName()
                : words.of(facts.isCap() ? "indicator.target.cap" : "indicator.target.path");
        return points.isEmpty() ? null : new Way(name, facts.first().decimals(), points);
    }

    /** Whether somebody made up where the way goes, or where it begins; the figures along it may be made up without it. */
    private boolean wayIsMadeUp() {
        TargetVersion target = facts.explanation().assessment().target();
        TargetBaseline baseline = facts.explanation().assessment().baseline();
        return target != null && SourceReference.isIllustrative(target.source())
                || baseline != null && SourceReference.isIllustrative(baseline.source());
    }

    private String madeUpName() {
        return words.of(facts.isCap() ? "indicator.target.capMadeUp" : "indicator.target.pathMadeUp");
    }

    /** What happened before or after all that is drawn has no place in it. */
    private List<ContextOfProgramme> around(double[] times) {
        double first = DoubleStream.of(times).min().orElse(Double.POSITIVE_INFINITY);
        double last = DoubleStream.of(times).max().orElse(Double.NEGATIVE_INFINITY);
        return facts.context().stream()
                .filter(c -> c.event().period() != null
                        && c.event().period().from() != null
                        && stretch(c).from() <= last
                        && stretch(c).to() >= first)
                .toList();
    }

    /** Of what has no known end only the beginning is drawn: nobody said how long it went on. */
    private static Stretch stretch(ContextOfProgramme context) {
        PartialPeriod period = Objects.requireNonNull(context.event().period());
        PartialDate from = Objects.requireNonNull(period.from());
        PartialDate end = period.to() == null ? from : period.to();
        return new Stretch(Times.of(from.earliest()), Times.of(end.latest().plusDays(1)));
    }

    private String words(ContextOfProgramme context) {
        PartialPeriod period = Objects.requireNonNull(context.event().period());
        String from = words.day(Objects.requireNonNull(period.from()));
        String when = period.to() == null
                ? words.of("indicator.chart.contextFrom", "from", from)
                : words.of("indicator.chart.contextSpan", "from", from, "to", words.day(period.to()));
        return words.of(
                "indicator.chart.contextWords", "title", context.event().title().in(words.language()), "when", when);
    }

    /** What is expected and not drawn: how much it will have changed, or why it has no place among the figures. */
    private String words(ProjectionAnswer answer) {
        ProjectionView told = answer.projection();
        BigDecimal change = told.change();
        String what = change == null || told.until() == null
                ? whyNotDrawn(answer)
                : words.of(
                        "indicator.projection.change",
                        "percent",
                        words.percent(change.movePointRight(2)),
                        "until",
                        words.period(told.until()));
        String line = Lines.name(told, words);
        return told.name() == null
                ? line + ": " + what
                : line + " – " + told.name().in(words.language()) + ": " + what;
    }

    private String whyNotDrawn(ProjectionAnswer answer) {
        return answer.basisFit() == BasisFit.SAME
                ? words.of(
                        "indicator.projection.definition." + answer.definitionFit(),
                        "unit",
                        words.unit(Objects.requireNonNullElse(answer.unit(), "")))
                : words.of("indicator.projection." + answer.basisFit());
    }

    /** What was made up to show a feature is never taken along as a fact. */
    private List<String> madeUp(boolean hasWay) {
        String note = words.of("common.source.illustrative");
        List<String> notes = new ArrayList<>();
        facts.series().stream()
                .filter(SeriesView::illustrative)
                .forEach(s ->
                        notes.add(words.of("picture.madeUp", "area", s.area().name(), "note", note)));
        if (hasWay && wayIsMadeUp()) {
            notes.add(words.of("picture.madeUp", "area", madeUpName(), "note", note));
        }
        if (facts.drawn().stream().anyMatch(p -> SourceReference.isIllustrative(p.source()))) {
            notes.add(words.of("picture.madeUp", "area", words.of("indicator.projection.lineMadeUp"), "note", note));
        }
        return notes;
    }

    /** What the signs mean, and where the axis begins. */
    private List<String> signs(LinePicture picture) {
        List<String> notes = new ArrayList<>();
        if (!facts.drawn().isEmpty()) {
            notes.add(words.of("indicator.projection.legend"));
        }
        if (picture.lines().stream().anyMatch(Line::hasBand)) {
            notes.add(words.of("indicator.projection.band"));
        }
        Way way = picture.target();
        if (way != null && way.points().size() > 1) {
            boolean band = way.points().stream().anyMatch(p -> p.low() < p.high());
            notes.add(words.of(
                    band
                            ? "indicator.target.band"
                            : facts.isCap() ? "indicator.target.capWay" : "indicator.target.way"));
        }
        if (picture.lines().stream()
                .flatMap(Line::known)
                .anyMatch(p -> p.sureness() == Sureness.APPROXIMATE || p.sureness() == Sureness.AT_LEAST)) {
            notes.add(words.of(
                    "picture.signs",
                    "approximate",
                    words.of("indicator.chart.approximate"),
                    "atLeast",
                    words.of("indicator.chart.atLeast")));
        }
        ValueScale values = ValueScale.of(picture.values());
        if (values.isCut()) {
            notes.add(words.of(
                    "indicator.chart.cut", "value", words.number(values.ticks().get(0))));
        }
        return notes;
    }

    private List<String> source() {
        Stream<String> from = facts.series().stream()
                .flatMap(s -> Attributions.each(s.attribution()).stream())
                .distinct()
                .map(each ->
                        each.equals(Attributions.STATISTICS_NORWAY_LICENSED) ? words.of("indicator.source.ssb") : each);
        Stream<String> fromNobody = facts.series().stream()
                .filter(SeriesView::illustrative)
                .map(s -> words.of("indicator.source.madeUp", "area", s.area().name()));
        Stream<String> changed = facts.series().stream()
                .map(SeriesView::updated)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> words.of(
                        "picture.updated", "day", words.day(at.atZone(OSLO).toLocalDate())))
                .stream();
        return List.of(
                Stream.of(from, fromNobody, changed).flatMap(each -> each).collect(Collectors.joining(" ")),
                words.of("picture.address", "address", address));
    }
}
