package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.picture.LinePicture.Line;
import no.ringvirkning.indicator.picture.LinePicture.Point;
import no.ringvirkning.indicator.picture.LinePicture.Span;
import no.ringvirkning.indicator.picture.LinePicture.Sureness;
import no.ringvirkning.indicator.projection.ProjectionPoint;
import no.ringvirkning.indicator.projection.ProjectionView;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;

/** Figures as lines. No number is made, rounded or left out on the way. */
final class Lines {

    private final PictureWords words;
    private final Sentences sentences;

    Lines(PictureWords words) {
        this.words = words;
        this.sentences = new Sentences(words);
    }

    Line observed(SeriesView series, int tone) {
        List<SeriesPoint> broken = Breaks.of(series.points());
        String unit = words.unit(series.unit());
        List<Point> points = series.points().stream()
                .map(p -> new Point(
                        p.period(),
                        Times.of(p.period()),
                        p.value() == null ? null : p.value().toPlainString(),
                        sureness(p),
                        said(series.area().name(), p, unit),
                        broken.contains(p)))
                .toList();
        String name = series.area().name();
        return new Line(series.area().slug(), series.illustrative() ? words.madeUp(name) : name, tone, false, points);
    }

    private String said(String area, SeriesPoint point, String unit) {
        BigDecimal value = point.value();
        if (value == null) {
            return "";
        }
        String plain =
                "%s, %s: %s %s".formatted(area, words.period(point.period()), sentences.figure(point, value), unit);
        return point.illustrative() ? words.madeUp(plain) : plain;
    }

    private static Sureness sureness(SeriesPoint point) {
        Qualifier qualifier = point.qualifier() == null ? Qualifier.EXACT : point.qualifier();
        if (point.lowerBound() || qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN) {
            return Sureness.AT_LEAST;
        }
        return qualifier == Qualifier.EXACT ? Sureness.EXACT : Sureness.APPROXIMATE;
    }

    /** What is expected is never called anything else; what was made up says so, too. */
    static String name(ProjectionView projection, PictureWords words) {
        return words.of(
                SourceReference.isIllustrative(projection.source())
                        ? "indicator.projection.lineMadeUp"
                        : "indicator.projection.line");
    }

    /** What is expected of the first area, in its colour and never with the points of what was counted. */
    Line expected(ProjectionView projection, String unit) {
        String name = name(projection, words);
        List<Point> points = projection.points().stream()
                .map(p -> new Point(
                        p.period(),
                        Times.of(p.period()),
                        p.value().toPlainString(),
                        Sureness.EXPECTED,
                        "%s, %s: %s %s".formatted(name, words.period(p.period()), likely(p), words.unit(unit)),
                        false))
                .toList();
        return new Line(projection.slug(), name, 0, true, points, likely(projection));
    }

    private static List<Span> likely(ProjectionView projection) {
        return projection.points().stream()
                .filter(p -> p.low() != null && p.high() != null)
                .map(p -> new Span(
                        Times.of(p.period()), p.low().doubleValue(), p.high().doubleValue()))
                .toList();
    }

    /** "29 330 (mellom 29 200 og 29 450)" */
    private String likely(ProjectionPoint point) {
        String value = words.number(point.value());
        return point.low() == null || point.high() == null
                ? value
                : words.of(
                        "indicator.projection.likely",
                        "value",
                        value,
                        "low",
                        words.number(point.low()),
                        "high",
                        words.number(point.high()));
    }
}
