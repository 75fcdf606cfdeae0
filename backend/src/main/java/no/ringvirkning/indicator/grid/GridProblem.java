package no.ringvirkning.indicator.grid;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with figures that are handed in together. */
enum GridProblem implements ProblemType {
    CELLS_REFUSED(422, "Some of the figures break a rule, and none was handed in."),
    CELLS_TO_ACCEPT(422, "Some of the figures are odd: say of each that it is right, or mend it."),
    CELL_OF_NO_INDICATOR(422, "The programme has no such indicator."),
    CELL_UNDER_WAY(422, "A figure of the period was handed in, and is not published yet."),
    CELL_CHANGED(422, "Another figure was published of the period since it was read."),
    CELL_WITHOUT_REASON(422, "A published figure changes with a reason only."),
    CELLS_UNCHANGED(422, "All of it is published already.");

    private final int status;
    private final String title;

    GridProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
