package no.ringvirkning.reporting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it stands with something that is asked about in a round. The one place that decides. */
@Schema(
        description =
                "How it stands with something that is asked about in a round. ANSWERED: by a report or a figure. DUE: it is"
                        + " not too late yet. LATE: it is. COMES_LATER: on a day that is not over. NOT_APPLICABLE: there is nothing to tell.")
public enum TaskState {
    /** By a report or a figure. */
    ANSWERED,
    /** It is not too late yet. */
    DUE,
    /** It is too late. */
    LATE,
    /** On a day that was promised and is not over. */
    COMES_LATER,
    /** There is nothing to tell. */
    NOT_APPLICABLE;

    /**
     * A report speaks for itself, whatever was answered before it; a promise holds until its day is over.
     *
     * @param told whether there is a report or a figure
     */
    static TaskState of(boolean told, @Nullable AnswerView answer, LocalDate due, LocalDate today) {
        if (told) {
            return ANSWERED;
        }
        if (answer != null && answer.kind() == AnswerKind.NOT_APPLICABLE) {
            return NOT_APPLICABLE;
        }
        if (answer != null && answer.comes() != null) {
            return answer.comes().isBefore(today) ? LATE : COMES_LATER;
        }
        return due.isBefore(today) ? LATE : DUE;
    }
}
