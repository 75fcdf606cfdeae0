package no.ringvirkning.mail;

/** What a mail is for. Its words stand in {@code mail/*.properties}, under its name. */
public enum MailKind {
    /** A link by which an organisation answers for a few lines. */
    UPDATE_LINK,
    /** That an answer has come. */
    UPDATE_RECEIPT,
    /** What somebody has left to report. */
    REMINDER,
    /** A link by which the owner of an account chooses its password. */
    INVITATION
}
