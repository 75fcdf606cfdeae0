package no.ringvirkning.reporting.reminder;

import no.ringvirkning.shared.ProblemType;

/** Why nobody is reminded. */
enum ReminderProblem implements ProblemType {
    REMINDED_LATELY(409, "Each is reminded by hand once in 24 hours."),
    REMINDERS_UNWANTED(409, "They want no reminders, or have no address."),
    NOTHING_LEFT(422, "Nobody of them has anything left in the round."),
    ROUND_NOT_REMINDED(409, "Only of the round that is open anybody is reminded.");

    private final int status;
    private final String title;

    ReminderProblem(int status, String title) {
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
