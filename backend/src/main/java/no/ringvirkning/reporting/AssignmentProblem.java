package no.ringvirkning.reporting;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with saying who has what to report. */
enum AssignmentProblem implements ProblemType {
    OWNER_NOT_A_MEMBER(422, "Who reports has a role in the programme."),
    OWNER_MAY_NOT_REPORT(422, "The role of the owner does not allow reporting on it."),
    NOBODY_REPORTS_FOR_IT(422, "Nobody reports for the organisation in the programme."),
    NOT_ASSIGNABLE(422, "The programme does not ask about it."),
    NAMED_TWICE(422, "Each is named once."),
    DUE_IN_THE_PAST(422, "The day by which it is wanted has not gone by."),
    ASSIGNED_MEANWHILE(409, "Somebody else has said who has it meanwhile."),
    ASSIGNMENT_OVER(409, "The assignment is over.");

    private final int status;
    private final String title;

    AssignmentProblem(int status, String title) {
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
