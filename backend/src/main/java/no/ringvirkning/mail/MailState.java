package no.ringvirkning.mail;

/** What became of a mail. */
enum MailState {
    WAITING,
    /** The server has taken it, or it lies in the mailbox. */
    SENT,
    /** The server will not have it, or could not be reached for a day. */
    GIVEN_UP
}
