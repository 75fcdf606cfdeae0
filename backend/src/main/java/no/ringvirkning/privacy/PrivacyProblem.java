package no.ringvirkning.privacy;

import no.ringvirkning.shared.ProblemType;

/** What can keep somebody from being forgotten. */
enum PrivacyProblem implements ProblemType {
    ONLY_ADMINISTRATOR(409, "The last administrator cannot be erased.");

    private final int status;
    private final String title;

    PrivacyProblem(int status, String title) {
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
