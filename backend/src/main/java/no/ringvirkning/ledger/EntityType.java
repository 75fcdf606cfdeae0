package no.ringvirkning.ledger;

/** The kinds of entity that are published, each with a history of its own. */
public enum EntityType {
    AREA,
    AREA_CHANGE,
    PARTNER,
    PROGRAMME,
    ROLE
}
