package no.ringvirkning.mail;

import no.ringvirkning.shared.ProblemType;

/** Why nothing is sent. */
enum MailProblem implements ProblemType {
    MAIL_IS_OFF(422, "This installation sends no mail.");

    private final int status;
    private final String title;

    MailProblem(int status, String title) {
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
