package no.ringvirkning.indicator.annotation;

import no.ringvirkning.shared.ProblemType;

/** The rules of notes on figures that a command can break. */
enum AnnotationProblem implements ProblemType {
    ANNOTATION_THERE(409, "There is such a note: another one has another key."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    ANNOTATION_OF_OTHER_FREQUENCY(422, "A period is one of the frequency of the indicator.");

    private final int status;
    private final String title;

    AnnotationProblem(int status, String title) {
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
