package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.ringvirkning.indicator.picture.LinePicture.Line;
import no.ringvirkning.indicator.picture.LinePicture.Point;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import org.jspecify.annotations.Nullable;

/** Where everything of a picture of lines stands, within a box. */
final class Layout {

    /** The smallest that letters may be. */
    static final double LETTERS = 12;

    /** Narrower than this, there is no room for a name and a number beside a line. */
    static final double NARROW = 560;

    private static final double TEXT_HEIGHT = 16;
    private static final double TOP = 40;
    private static final double BOTTOM = 30;
    private static final double BESIDE = 12;
    private static final int LONGEST_TICK = 9;

    /** Where the numbers of the axis begin. */
    final double edge;

    final double left;
    final double right;
    final double top;
    final double bottom;
    final ValueScale values;
    final TimeScale times;

    /** Whether the number of the only line stands above its end and not beside it. */
    final boolean above;

    /** By how many powers of ten the numbers of the axis are shortened. */
    final int shortened;

    final List<Label> labels;

    /** A text at the end of a line; the tone is that of the line, and absent for the target. */
    record Label(String text, double x, double y, @Nullable Integer tone) {

        Label at(double place) {
            return new Label(text, x, place, tone);
        }
    }

    /** The end of a line, with all that may be said of it: the first that has room is. */
    private record End(
            List<String> texts,
            double at,
            double value,
            double aside,
            @Nullable Integer tone) {}

    Layout(LinePicture picture, double x, double y, double width, double height, PictureWords words) {
        edge = x;
        top = y + TOP;
        bottom = y + height - BOTTOM;
        values = ValueScale.of(picture.values());
        times = TimeScale.of(picture.times());
        shortened = shortened(values.ticks(), words);
        boolean narrow = width < NARROW;
        above = narrow && picture.lines().size() == 1 && picture.target() == null;
        double widest = values.ticks().stream()
                .mapToDouble(t -> Letters.of(false).room(tick(t, words), LETTERS))
                .max()
                .orElse(0);
        left = x + widest + 10;
        double room = above ? 0 : Math.min((x + width - left) * (narrow ? 0.42 : 0.3), 250);
        List<End> ends = ends(picture, words);
        List<String> texts = ends.stream()
                .map(e -> above ? e.texts().get(e.texts().size() - 1) : fitting(e.texts(), room))
                .toList();
        double longest = texts.stream()
                .mapToDouble(t -> Letters.of(true).room(t, LETTERS))
                .max()
                .orElse(0);
        right = x + width - (above ? 10 : longest + BESIDE + 4);
        List<Label> placed = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            placed.add(
                    above
                            ? new Label(
                                    texts.get(i),
                                    Math.max(x(end.at()) + 4, left + longest),
                                    y(end.value()) - 10,
                                    end.tone())
                            : new Label(
                                    texts.get(i), x(end.at()) + BESIDE, y(end.value()) + 4 + end.aside(), end.tone()));
        }
        labels = spread(placed);
    }

    double x(double at) {
        return left + times.place(at) * (right - left);
    }

    double y(double value) {
        return top + values.place(value) * (bottom - top);
    }

    double within(double pixels) {
        return Math.min(Math.max(pixels, left), right);
    }

    List<Integer> years() {
        return times.ticks(right - left, 42);
    }

    String tick(BigDecimal value, PictureWords words) {
        return words.number(value.movePointLeft(shortened));
    }

    /** Where the numbers would take the room of the lines, they are told in thousands, in millions and so on. */
    private static int shortened(List<BigDecimal> ticks, PictureWords words) {
        int by = 0;
        while (longest(ticks, by, words) > LONGEST_TICK) {
            by += 3;
        }
        return by;
    }

    private static int longest(List<BigDecimal> ticks, int by, PictureWords words) {
        return ticks.stream()
                .mapToInt(t -> words.number(t.movePointLeft(by)).length())
                .max()
                .orElse(0);
    }

    private static List<End> ends(LinePicture picture, PictureWords words) {
        boolean one = picture.lines().size() == 1;
        List<End> ends = new ArrayList<>();
        for (Line line : picture.lines()) {
            line.known().reduce((before, after) -> after).ifPresent(last -> {
                String number =
                        words.number(new BigDecimal(last.number()).setScale(picture.decimals(), RoundingMode.HALF_UP));
                ends.add(new End(
                        one ? List.of(number) : names(line, number),
                        last.at(),
                        last.value(),
                        aside(line, last, picture),
                        line.tone()));
            });
        }
        LinePicture.Way way = picture.target();
        if (way != null && !way.points().isEmpty()) {
            WayPoint goal = way.points().get(way.points().size() - 1);
            String number =
                    words.number(BigDecimal.valueOf(goal.value()).setScale(way.decimals(), RoundingMode.HALF_UP));
            ends.add(new End(List.of(way.name() + " " + number, way.name()), goal.at(), goal.value(), 0, null));
        }
        return ends;
    }

    private static List<String> names(Line line, String number) {
        return List.of(line.name() + " " + number, line.name());
    }

    /** How far a name goes out of the way of what is expected after its line: down where that goes up, and up where it goes down. */
    private static double aside(Line line, Point last, LinePicture picture) {
        return picture.lines().stream()
                .filter(other -> other.expected() && !line.expected() && other.tone() == line.tone())
                .flatMap(Line::known)
                .filter(p -> p.at() > last.at())
                .findFirst()
                .map(next -> next.value() >= last.value() ? TEXT_HEIGHT : -TEXT_HEIGHT)
                .orElse(0.0);
    }

    /** A name may be shortened; a number never is, for it would be another one. */
    private static String fitting(List<String> texts, double room) {
        Letters letters = Letters.of(true);
        return texts.stream()
                .filter(text -> letters.room(text, LETTERS) <= room)
                .findFirst()
                .orElseGet(() -> texts.size() == 1 ? "" : shortened(texts.get(texts.size() - 1), room));
    }

    /** What a name says between brackets at its end is left whole as long as there is room: "Framskr… (eksempel)". */
    private static String shortened(String name, double room) {
        Letters letters = Letters.of(true);
        int bracket = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        if (bracket > 0) {
            String end = name.substring(bracket);
            String start = letters.shortened(name.substring(0, bracket), LETTERS, room - letters.room(end, LETTERS));
            return start.isEmpty() ? letters.shortened(end.strip(), LETTERS, room) : start + end;
        }
        return letters.shortened(name, LETTERS, room);
    }

    /** Moves labels apart that would cover each other, as little as possible, and keeps them beside the plot. */
    private List<Label> spread(List<Label> all) {
        List<Label> labels = all.stream()
                .filter(label -> !label.text().isEmpty())
                .sorted(Comparator.comparingDouble(Label::y))
                .toList();
        double[] places = labels.stream()
                .mapToDouble(label -> Math.min(Math.max(label.y(), top), bottom))
                .toArray();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + TEXT_HEIGHT);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double lowest = i == places.length - 1 ? bottom : places[i + 1] - TEXT_HEIGHT;
            places[i] = Math.min(places[i], lowest);
        }
        List<Label> apart = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            apart.add(labels.get(i).at(places[i]));
        }
        return apart;
    }

    /** Points that stand close are small, so that they can be told apart. */
    double pointSize(LinePicture picture) {
        int most =
                picture.lines().stream().mapToInt(l -> l.points().size()).max().orElse(1);
        return (right - left) / Math.max(1, most) < 12 ? 2 : 3.5;
    }
}
