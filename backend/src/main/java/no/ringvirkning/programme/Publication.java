package no.ringvirkning.programme;

/** How far something has come on its way to the public, which is served what is PUBLISHED and nothing else. */
enum Publication {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN
}
