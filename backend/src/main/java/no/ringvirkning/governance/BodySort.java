package no.ringvirkning.governance;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of bodies. */
public enum BodySort implements SortOrder {
    NAME,
    NAME_DESC;

    @Override
    public String expression() {
        return "(coalesce(b.name ->> 'nb', b.name ->> 'nn', b.name ->> 'en') collate \"nb-NO-x-icu\")";
    }

    @Override
    public String type() {
        return "text";
    }
}
