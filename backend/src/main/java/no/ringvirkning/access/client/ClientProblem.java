package no.ringvirkning.access.client;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with the access of a program. */
enum ClientProblem implements ProblemType {
    EXPIRY_NOT_FITTING(422, "A key works for a year at most, and to begin with at all."),
    ISSUER_UNKNOWN(422, "Nobody of that name signs tokens for this installation."),
    PARTNER_UNKNOWN(422, "No partner is called that."),
    CONSUMER_REGISTERED(409, "It is registered in the programme already.");

    private final int status;
    private final String title;

    ClientProblem(int status, String title) {
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
