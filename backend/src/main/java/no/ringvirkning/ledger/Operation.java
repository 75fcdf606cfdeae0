package no.ringvirkning.ledger;

/** What an entry does to the reader's copy. */
public enum Operation {
    /** The snapshot takes the place of what was known of the entity. */
    UPSERT,
    /** The entity is no longer published. */
    DELETE
}
