package no.ringvirkning.contact;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with a contact. */
enum ContactProblem implements ProblemType {
    CONTACT_POINTS_NOWHERE(422, "It points at something that is not in the record of the programme."),
    CONTACT_IS_NOBODY(409, "There is no person whose consent it could be."),
    CONTACT_NOT_AGREED(422, "Nothing is to be shown without consent: choose what the person has agreed to."),
    CONTACT_NO_CONSENT(409, "There is no consent to be taken back."),
    CONTACT_WITHDRAWN(409, "The contact was withdrawn."),
    CONSENT_IN_THE_FUTURE(422, "Nobody has agreed to anything on a day that has not come."),
    KEPT_IN_THE_PAST(422, "The day until which the person is kept has gone by.");

    private final int status;
    private final String title;

    ContactProblem(int status, String title) {
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
