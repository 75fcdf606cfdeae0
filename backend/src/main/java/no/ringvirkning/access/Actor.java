package no.ringvirkning.access;

/**
 * Who makes a change, as the ledger remembers it.
 *
 * @param id a pseudonym that stays the same: never a name, phone or e-mail address
 */
public record Actor(String id) {

    /** The product itself: reference data and demo data. */
    public static final Actor SYSTEM = new Actor("system");
}
