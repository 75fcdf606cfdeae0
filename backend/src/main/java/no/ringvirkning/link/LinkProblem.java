package no.ringvirkning.link;

import no.ringvirkning.shared.ProblemType;

/** What is wrong with a request for an update, with its link, or with what is answered. */
enum LinkProblem implements ProblemType {
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record of the programme."),
    NOT_ASKED_FOR(422, "The figure is none that somebody can be asked for."),
    ASKED_TWICE(422, "A request asks for the same once."),
    DUE_IN_THE_PAST(422, "The day by which an answer is wanted has not gone by."),
    EXPIRES_OUT_OF_REACH(422, "A link is good until the answer is due, and for 60 days at most."),
    REQUEST_OVER(409, "The request was answered or taken back."),
    LINK_UNKNOWN(410, "There is no such link, or another one took its place."),
    LINK_USED(410, "The link was used."),
    LINK_EXPIRED(410, "The link has expired."),
    LINK_REVOKED(410, "The link was taken back."),
    ANSWER_MISSING(422, "Every line is answered, once."),
    ANSWER_UNFIT(422, "The answer does not fit what is asked for."),
    NOTHING_TO_REPEAT(422, "Nothing was told before that could be unchanged.");

    private final int status;
    private final String title;

    LinkProblem(int status, String title) {
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
