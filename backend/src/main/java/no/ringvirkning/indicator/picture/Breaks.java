package no.ringvirkning.indicator.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.picture.LinePicture.Mark;

/** Where figures cannot be compared with earlier ones, each with a letter and the reasons in words. */
record Breaks(List<Mark> marks, List<String> notes) {

    private static final int LETTERS = 26;

    static Breaks of(List<SeriesView> series, PictureWords words) {
        TreeSet<String> periods = new TreeSet<>();
        series.forEach(s -> of(s.points()).forEach(p -> periods.add(p.period())));
        List<Mark> marks = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String period : periods) {
            String letter = String.valueOf((char) ('a' + marks.size() % LETTERS));
            marks.add(new Mark(letter, Times.of(period)));
            List<String> reasons = series.stream()
                    .flatMap(s -> of(s.points()).stream()
                            .filter(p -> p.period().equals(period))
                            .flatMap(p -> p.breaks().stream())
                            .map(kind -> words.of(
                                    "indicator.chart.break." + kind,
                                    "area",
                                    s.area().name())))
                    .toList();
            notes.add(letter + " – " + words.period(period) + ": " + String.join(" ", reasons));
        }
        return new Breaks(List.copyOf(marks), List.copyOf(notes));
    }

    /** The breaks that keep a figure from being compared with an earlier one; where there is no earlier one, nothing breaks. */
    static List<SeriesPoint> of(List<SeriesPoint> points) {
        int[] known = IntStream.range(0, points.size())
                .filter(i -> points.get(i).value() != null)
                .toArray();
        return known.length == 0
                ? List.of()
                : points.subList(known[0] + 1, known[known.length - 1] + 1).stream()
                        .filter(p -> !p.breaks().isEmpty())
                        .toList();
    }
}
