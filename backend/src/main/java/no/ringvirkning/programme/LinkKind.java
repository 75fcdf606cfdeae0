package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a link leads to. */
@Schema(description = "What a link leads to. MEDIA: A newspaper or magazine article.")
public enum LinkKind {
    WEBSITE,
    VIDEO,
    /** A newspaper or magazine article. */
    MEDIA,
    DOCUMENT
}
