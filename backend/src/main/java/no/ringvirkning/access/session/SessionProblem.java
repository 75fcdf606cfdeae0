package no.ringvirkning.access.session;

import no.ringvirkning.shared.ProblemType;

/** Why a request that carries a session is not taken for one of whoever is signed in. */
enum SessionProblem implements ProblemType {
    CROSS_SITE(403, "The request does not come from this site."),
    CSRF_TOKEN_WRONG(403, "The request does not show that it comes from a page of this site.");

    private final int status;
    private final String title;

    SessionProblem(int status, String title) {
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
