package no.ringvirkning.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.ProblemException;

/** Figures of one indicator, together as they are handed in: parts of one total are looked at as one. */
final class AnsweredFigures {

    private static final Pattern PLACE = Pattern.compile("/(\\d{1,2})(?:/observations/(\\d{1,2}))?(?:/.*)?");

    /** Of what the figures are. */
    private record Of(String area, Map<String, String> slice) {}

    /** A figure, and where in the answer it stands. */
    private record Line(RecordObservation observation, String pointer) {}

    private final Map<Of, List<Line>> lines = new LinkedHashMap<>();
    private final Set<Integer> numbers = new HashSet<>();

    void add(AskedFigure asked, int number, RecordObservation observation, String pointer) {
        numbers.add(number);
        lines.computeIfAbsent(new Of(asked.area().slug(), asked.slice()), none -> new ArrayList<>())
                .add(new Line(observation, pointer));
    }

    boolean isOf(int number) {
        return numbers.contains(number);
    }

    List<RecordSeries> series() {
        return lines.entrySet().stream()
                .map(each -> new RecordSeries(
                        new AreaRef(each.getKey().area(), null),
                        each.getKey().slice(),
                        each.getValue().stream().map(Line::observation).toList()))
                .toList();
    }

    /** The same problem, at the places of the answer. */
    ProblemException placed(ProblemException wrong) {
        List<FieldProblem> errors = wrong.errors().stream()
                .map(error -> FieldProblem.pointer(
                        pointer(error.pointer() == null ? "" : error.pointer()), error.code(), error.message()))
                .toList();
        String detail = wrong.getMessage() == null ? "" : wrong.getMessage();
        return new ProblemException(
                wrong.type(),
                detail,
                errors.isEmpty()
                        ? List.of(FieldProblem.pointer(
                                pointer(""), wrong.type().code(), wrong.type().title()))
                        : errors);
    }

    private String pointer(String within) {
        Matcher place = PLACE.matcher(within);
        List<List<Line>> all = List.copyOf(lines.values());
        if (!place.matches() || Integer.parseInt(place.group(1)) >= all.size()) {
            return all.get(0).get(0).pointer();
        }
        List<Line> series = all.get(Integer.parseInt(place.group(1)));
        int line = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return series.get(Math.min(line, series.size() - 1)).pointer();
    }
}
