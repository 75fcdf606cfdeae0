package no.ringvirkning.indicator.bulk;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with a file of figures as a whole. */
enum ImportProblem implements ProblemType {
    ROWS_REFUSED(422, "Some rows of the file break a rule, and nothing of it was written."),
    FILE_UNREADABLE(422, "The file is not CSV in UTF-8 with the columns that are asked for."),
    TOO_MANY_ROWS(422, "A file has 100,000 rows at most.");

    private final int status;
    private final String title;

    ImportProblem(int status, String title) {
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
