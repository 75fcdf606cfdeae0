package no.ringvirkning.contact;

import no.ringvirkning.shared.SortOrder;

/** The one order of contacts: as they were entered. The id begins with the time. */
enum ContactSort implements SortOrder {
    MADE;

    @Override
    public String expression() {
        return "cast(c.id as text)";
    }

    @Override
    public String type() {
        return "text";
    }
}
