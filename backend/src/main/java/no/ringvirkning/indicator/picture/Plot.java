package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.indicator.picture.LinePicture.Line;
import no.ringvirkning.indicator.picture.LinePicture.Point;
import no.ringvirkning.indicator.picture.LinePicture.Span;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.picture.Svg.Anchor;
import no.ringvirkning.indicator.picture.Svg.Type;

/** Draws lines over time: what was counted as a whole line with round points, a target broken, what is expected dotted. */
final class Plot {

    private static final Type TICK = Type.of(Layout.LETTERS, Colours.MUTED);
    private static final Type LABEL =
            Type.of(Layout.LETTERS, Colours.TARGET).inBold().withHalo();

    private final LinePicture picture;
    private final Layout layout;
    private final PictureWords words;
    private final Svg svg;

    Plot(LinePicture picture, Layout layout, PictureWords words, Svg svg) {
        this.picture = picture;
        this.layout = layout;
        this.words = words;
        this.svg = svg;
    }

    void draw() {
        context();
        axes();
        emptyStretches();
        breaks();
        target();
        picture.lines().forEach(line -> band(line.likely(), Colours.line(line.tone())));
        picture.lines().forEach(this::path);
        picture.lines().forEach(line -> line.known().forEach(point -> mark(line, point)));
        layout.labels.forEach(label -> svg.text(
                label.x(),
                label.y(),
                layout.above ? Anchor.END : Anchor.START,
                label.tone() == null ? LABEL : new Type(Layout.LETTERS, true, false, Colours.text(label.tone()), true),
                label.text()));
    }

    private void context() {
        picture.context().forEach(stretch -> {
            double from = layout.within(layout.x(stretch.from()));
            double to = layout.within(layout.x(stretch.to()));
            double left = Math.min(from, layout.right - 4);
            svg.empty(
                    "rect",
                    "x",
                    left,
                    "y",
                    layout.top,
                    "width",
                    Math.max(to - left, 4),
                    "height",
                    layout.bottom - layout.top,
                    "fill",
                    Colours.CONTEXT);
        });
    }

    private void axes() {
        String unit = layout.shortened == 0
                ? picture.unit()
                : picture.unit() + " × " + words.number(BigDecimal.TEN.pow(layout.shortened));
        svg.text(
                layout.edge,
                layout.top - 24,
                Anchor.START,
                TICK,
                Letters.of(false).shortened(unit, Layout.LETTERS, layout.right - layout.edge));
        for (int i = 0; i < layout.values.ticks().size(); i++) {
            BigDecimal tick = layout.values.ticks().get(i);
            double y = layout.y(tick.doubleValue());
            svg.empty(
                    "path",
                    "d",
                    "M" + at(layout.left, y) + "H" + Svg.number(layout.right),
                    "stroke",
                    i == 0 ? Colours.BASE : Colours.GRID);
            svg.text(layout.left - 8, y + 4, Anchor.END, TICK, layout.tick(tick, words));
        }
        for (int year : layout.years()) {
            svg.text(layout.x(year), layout.bottom + 20, Anchor.MIDDLE, TICK, String.valueOf(year));
        }
    }

    /** Says of stretches of at least two periods that there is no figure, where there is room to say it. */
    private void emptyStretches() {
        Map<Double, Boolean> known = new TreeMap<>();
        picture.lines().stream()
                .flatMap(line -> line.points().stream())
                .forEach(p -> known.merge(p.at(), p.number() != null, Boolean::logicalOr));
        List<Double> empty = new ArrayList<>();
        known.forEach((at, has) -> {
            if (has) {
                nothing(empty);
                empty.clear();
            } else {
                empty.add(at);
            }
        });
        nothing(empty);
    }

    private void nothing(List<Double> empty) {
        if (empty.size() < 2) {
            return;
        }
        double from = layout.x(empty.get(0));
        double to = layout.x(empty.get(empty.size() - 1));
        if (to - from > Letters.of(false).room(picture.noFigures(), Layout.LETTERS)) {
            svg.text((from + to) / 2, layout.bottom - 10, Anchor.MIDDLE, TICK.inItalic(), picture.noFigures());
        }
    }

    private void breaks() {
        double free = 0;
        for (LinePicture.Mark mark : picture.breaks()) {
            double x = layout.x(mark.at()) - 3;
            svg.empty(
                    "path",
                    "d",
                    "M" + at(x, layout.top - 4) + "V" + Svg.number(layout.bottom),
                    "stroke",
                    Colours.INK,
                    "stroke-dasharray",
                    "2 3");
            if (x >= free) {
                svg.text(
                        x,
                        layout.top - 8,
                        Anchor.MIDDLE,
                        Type.of(Layout.LETTERS, Colours.INK).inBold(),
                        mark.letter());
                free = x + 10;
            }
        }
    }

    /** The way as a broken line, the tolerance around it, and what was set as diamonds. */
    private void target() {
        LinePicture.Way way = picture.target();
        if (way == null) {
            return;
        }
        List<WayPoint> points = way.points();
        band(points.stream().map(p -> new Span(p.at(), p.low(), p.high())).toList(), Colours.TARGET);
        if (points.size() > 1) {
            StringBuilder line = new StringBuilder("M");
            points.forEach(
                    p -> line.append(line.length() == 1 ? "" : "L").append(at(layout.x(p.at()), layout.y(p.value()))));
            svg.empty(
                    "path",
                    "d",
                    line,
                    "fill",
                    "none",
                    "stroke",
                    Colours.TARGET,
                    "stroke-width",
                    "1.75",
                    "stroke-dasharray",
                    "6 4");
        }
        points.stream()
                .filter(WayPoint::goal)
                .forEach(p -> svg.empty(
                        "path",
                        "d",
                        "M" + at(layout.x(p.at()), layout.y(p.value()) - 6) + "l6 6l-6 6l-6-6z",
                        "fill",
                        Colours.PAPER,
                        "stroke",
                        Colours.TARGET,
                        "stroke-width",
                        "1.75"));
    }

    /** A field from the lowest to the highest number at each time. */
    private void band(List<Span> spans, String colour) {
        if (spans.size() < 2 || spans.stream().noneMatch(span -> span.low() < span.high())) {
            return;
        }
        List<String> around = new ArrayList<>();
        spans.forEach(span -> around.add(at(layout.x(span.at()), layout.y(span.high()))));
        for (int i = spans.size() - 1; i >= 0; i--) {
            around.add(at(layout.x(spans.get(i).at()), layout.y(spans.get(i).low())));
        }
        svg.empty("path", "d", "M" + String.join("L", around) + "Z", "fill", colour, "fill-opacity", "0.12");
    }

    /** One line for each stretch without a gap and without a break. */
    private void path(Line line) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (Point point : line.points()) {
            if (point.number() != null) {
                path.append(joined && !point.isBreak() ? "L" : "M").append(at(point));
            }
            joined = point.number() != null;
        }
        if (!path.isEmpty()) {
            svg.open(
                    "g",
                    "fill",
                    "none",
                    "stroke",
                    Colours.line(line.tone()),
                    "stroke-width",
                    "2.25",
                    "stroke-linejoin",
                    "round",
                    "stroke-linecap",
                    "round");
            if (line.expected()) {
                svg.empty("path", "d", path, "stroke-dasharray", "1 5");
            } else {
                svg.empty("path", "d", path);
            }
            svg.close();
        }
    }

    /** A figure by how sure it is: filled when it was counted, hollow when it was not, an arrow up when it is no less. */
    private void mark(Line line, Point point) {
        if (svg.isRead()) {
            svg.open(
                    "g",
                    "data-line",
                    line.key(),
                    "data-period",
                    point.period(),
                    "data-value",
                    String.valueOf(point.number()));
            svg.words("title", point.words());
        }
        String colour = Colours.line(line.tone());
        String fill = point.sureness() == LinePicture.Sureness.EXACT ? colour : Colours.PAPER;
        double size = layout.pointSize(picture);
        double x = layout.x(point.at());
        double y = layout.y(point.value());
        switch (point.sureness()) {
            case EXACT, EXPECTED ->
                svg.empty(
                        "circle", "cx", x, "cy", y, "r", size, "fill", fill, "stroke", colour, "stroke-width", "1.75");
            case APPROXIMATE ->
                svg.empty(
                        "circle",
                        "cx",
                        x,
                        "cy",
                        y,
                        "r",
                        size,
                        "fill",
                        fill,
                        "stroke",
                        colour,
                        "stroke-width",
                        "1.75",
                        "stroke-dasharray",
                        "2 2");
            case AT_LEAST ->
                svg.empty(
                        "path",
                        "d",
                        "M" + at(x, y - 6) + "l5.5 9.5h-11z",
                        "fill",
                        fill,
                        "stroke",
                        colour,
                        "stroke-width",
                        "1.75");
        }
        if (svg.isRead()) {
            svg.close();
        }
    }

    private String at(Point point) {
        return at(layout.x(point.at()), layout.y(point.value()));
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
