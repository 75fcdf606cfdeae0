package no.ringvirkning.access.account;

import no.ringvirkning.shared.ProblemType;

/** What can keep somebody from signing in, and what is wrong with an account. */
enum AccountProblem implements ProblemType {
    SIGN_IN_REFUSED(401, "The login name or the password is wrong."),
    TOO_MANY_TRIES(429, "There have been too many tries. Wait a while."),
    PASSWORD_TOO_WEAK(422, "The password is too easy to guess."),
    PASSWORD_WRONG(422, "The password that is in use is another."),
    INVITATION_OVER(410, "The link was used, replaced or has expired, or there never was one."),
    LOGIN_NAME_TAKEN(409, "The login name belongs to another account."),
    LOGIN_NAME_MISSING(422, "The first administrator chooses a login name."),
    LAST_ADMINISTRATOR(409, "The last administrator stays one, and stays let in.");

    private final int status;
    private final String title;

    AccountProblem(int status, String title) {
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
