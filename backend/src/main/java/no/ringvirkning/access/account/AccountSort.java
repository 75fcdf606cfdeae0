package no.ringvirkning.access.account;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of accounts. */
public enum AccountSort implements SortOrder {
    NAME,
    NAME_DESC;

    @Override
    public String expression() {
        return "(a.display_name collate \"nb-NO-x-icu\")";
    }

    @Override
    public String type() {
        return "text";
    }
}
