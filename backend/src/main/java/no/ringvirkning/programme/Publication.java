package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something has come on its way to the public, which is served what is PUBLISHED and nothing else. */
@Schema(
        description =
                "How far it has come on its way to the public. DRAFT, IN_REVIEW: read by those who work with it. PUBLISHED: read by"
                        + " everybody. WITHDRAWN: taken away from the public.")
enum Publication {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN
}
