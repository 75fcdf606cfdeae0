package no.ringvirkning.mail;

/** Where mail goes. */
enum MailMode {
    /** Nowhere: nothing that needs it can be asked for. */
    OFF,
    /** Into the mailbox of this installation, where administrators read it; to try things out. */
    MAILBOX,
    /** To the server that is configured. */
    SMTP
}
