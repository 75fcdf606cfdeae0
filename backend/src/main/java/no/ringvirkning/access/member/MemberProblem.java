package no.ringvirkning.access.member;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with a role in a programme. */
enum MemberProblem implements ProblemType {
    UNKNOWN_ACCOUNT(422, "There is no account of that name that can be given a role."),
    UNKNOWN_PARTNER(422, "The organisation is not in the record."),
    PARTNER_NOT_FITTING(422, "A role for a single organisation names it, and no other role does."),
    ALREADY_A_MEMBER(409, "The account has a role in the programme already."),
    LAST_LEAD(409, "The programme has no other lead.");

    private final int status;
    private final String title;

    MemberProblem(int status, String title) {
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
