package no.ringvirkning.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry does to the reader's copy. */
@Schema(
        description = "What an entry does to the reader's copy. UPSERT: The snapshot takes the place of what was known "
                + "of the entity. DELETE: The entity is no longer published.")
public enum Operation {
    /** The snapshot takes the place of what was known of the entity. */
    UPSERT,
    /** The entity is no longer published. */
    DELETE
}
