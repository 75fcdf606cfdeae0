package no.ringvirkning.indicator.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.observation.FigureChecks.Looked;
import no.ringvirkning.indicator.observation.ObservedPoint;
import no.ringvirkning.indicator.observation.Oddity;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What is handed in of one indicator: as series, each figure with its place among all that is handed in. */
final class CellsOfIndicator {

    private static final Pattern PLACE = Pattern.compile("/(\\d+)(?:/observations/(\\d+))?.*");

    private final String indicator;
    private final EnterFigures given;

    /** By their series, in the order in which they came. */
    private final Map<Of, List<Numbered>> cells = new LinkedHashMap<>();

    private final List<FieldProblem> wrong = new ArrayList<>();
    private final List<FieldProblem> odd = new ArrayList<>();

    CellsOfIndicator(String indicator, EnterFigures given) {
        this.indicator = indicator;
        this.given = given;
    }

    private record Of(String area, Map<String, String> slice) {}

    private record Numbered(int number, EnterCell cell) {

        String pointer() {
            return "/cells/" + number;
        }
    }

    void add(int number, EnterCell cell) {
        cells.computeIfAbsent(new Of(cell.area().slug(), cell.slice()), of -> new ArrayList<>())
                .add(new Numbered(number, cell));
    }

    String indicator() {
        return indicator;
    }

    List<FieldProblem> wrong() {
        return wrong;
    }

    List<FieldProblem> odd() {
        return odd;
    }

    int size() {
        return cells.values().stream().mapToInt(List::size).sum();
    }

    /** Each of them, when the programme has no such indicator. */
    List<FieldProblem> unknown() {
        return cells.values().stream()
                .flatMap(List::stream)
                .map(each -> problem(each, GridProblem.CELL_OF_NO_INDICATOR, "/indicator"))
                .toList();
    }

    private static FieldProblem problem(Numbered at, GridProblem problem, String member) {
        return FieldProblem.pointer(at.pointer() + member, problem.code(), problem.title());
    }

    List<RecordSeries> series() {
        return cells.entrySet().stream()
                .map(each -> new RecordSeries(
                        new AreaRef(each.getKey().area(), null),
                        each.getKey().slice(),
                        each.getValue().stream()
                                .map(cell -> cell.cell().observation(given.evidenceLevel(), given.reason()))
                                .toList()))
                .toList();
    }

    /**
     * Notes what is wrong and odd, and leaves out what says what is published already.
     *
     * @param whole whether the figures of a period are handed in together, also those that stay
     */
    void look(List<Looked> looked, Set<CellKey> underWay, boolean whole) {
        List<List<Numbered>> bySeries = List.copyOf(cells.values());
        Set<Numbered> same = new HashSet<>();
        for (Looked each : looked) {
            Numbered at = bySeries.get(each.series()).get(each.observation());
            if (!whole && isSame(at.cell(), each.standing())) {
                same.add(at);
            } else {
                look(at, each, underWay);
            }
        }
        cells.values().forEach(list -> list.removeAll(same));
        cells.values().removeIf(List::isEmpty);
    }

    private void look(Numbered at, Looked looked, Set<CellKey> underWay) {
        EnterCell cell = at.cell();
        int stands = looked.standing() == null ? 0 : looked.standing().revision();
        ProblemException broken = looked.wrong();
        if (broken != null) {
            FieldProblem first = broken.errors().get(0);
            wrong.add(FieldProblem.pointer(
                    at.pointer()
                            + Objects.requireNonNullElse(first.pointer(), "").replaceFirst("^/observations/0", ""),
                    first.code(),
                    String.valueOf(broken.getMessage())));
        } else if (underWay.contains(new CellKey(indicator, cell.area().slug(), cell.slice(), cell.period()))) {
            wrong.add(problem(at, GridProblem.CELL_UNDER_WAY, "/period"));
        } else if (stands != cell.seen()) {
            wrong.add(problem(at, GridProblem.CELL_CHANGED, "/seen"));
        } else if (stands > 0 && (given.reason() == null || given.reason().isBlank())) {
            wrong.add(problem(at, GridProblem.CELL_WITHOUT_REASON, "/value"));
        }
        looked.odd().stream()
                .filter(each -> !cell.accepted().contains(each))
                .sorted()
                .forEach(each -> odd.add(told(at, each)));
    }

    private static FieldProblem told(Numbered at, Oddity odd) {
        return FieldProblem.pointer(at.pointer() + "/value", odd.code(), odd.sentence());
    }

    /** By what can be written in a cell. */
    private static boolean isSame(EnterCell cell, @Nullable ObservedPoint standing) {
        return standing != null
                && cell.missing() == standing.missing()
                && cell.qualifier() == standing.qualifier()
                && (cell.value() == null || standing.value() == null
                        ? cell.value() == standing.value()
                        : cell.value().compareTo(standing.value()) == 0);
    }

    /** A problem of the submission, at the cell that it is about. */
    FieldProblem placed(FieldProblem problem) {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(problem.pointer(), ""));
        if (!place.matches()) {
            return FieldProblem.pointer("/cells", problem.code(), problem.message());
        }
        List<Numbered> series = List.copyOf(cells.values()).get(Integer.parseInt(place.group(1)));
        int observation = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return FieldProblem.pointer(series.get(observation).pointer() + "/value", problem.code(), problem.message());
    }
}
