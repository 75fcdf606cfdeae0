package no.ringvirkning.mail;

/** How what is said to the server is kept from others. */
enum SmtpSecurity {
    /** The connection turns to TLS before anything is said; else nothing is. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** Not at all: to a server on the same machine alone. */
    NONE
}
