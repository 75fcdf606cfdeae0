package no.ringvirkning.indicator.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.ProblemException;

/** What was found wrong with the rows of a file; so many of them are told at most. */
final class RowProblems {

    static final int MOST = 100;

    private final List<Found> found = new ArrayList<>();

    void add(int row, RowFault fault) {
        found.add(new Found(row, fault.in(row)));
    }

    void add(int row, RowFault fault, ImportColumn column) {
        found.add(new Found(row, fault.in(row, column.text())));
    }

    /** Whether no more can be told. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the rows. */
    ProblemException refusal(ImportProblem type) {
        List<FieldProblem> told = found.stream()
                .sorted(Comparator.comparingInt(Found::row))
                .limit(MOST)
                .map(Found::problem)
                .toList();
        String detail = isFull()
                ? "The first " + MOST + " that were found are told; there may be more."
                : told.size() == 1 ? "One thing is wrong." : told.size() + " things are wrong.";
        return new ProblemException(type, detail, told);
    }

    private record Found(int row, FieldProblem problem) {}
}
