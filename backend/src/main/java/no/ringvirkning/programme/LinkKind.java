package no.ringvirkning.programme;

/** What a link leads to. */
public enum LinkKind {
    WEBSITE,
    VIDEO,
    /** A newspaper or magazine article. */
    MEDIA,
    DOCUMENT
}
