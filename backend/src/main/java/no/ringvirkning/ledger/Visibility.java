package no.ringvirkning.ledger;

/** Who may read an entry. */
public enum Visibility {
    PUBLIC,
    PARTNERS,
    INTERNAL
}
