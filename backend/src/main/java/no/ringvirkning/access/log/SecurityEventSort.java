package no.ringvirkning.access.log;

import no.ringvirkning.shared.SortOrder;

/** The one order of what happened: the newest first. An id tells when it was made. */
enum SecurityEventSort implements SortOrder {
    NEWEST_DESC;

    @Override
    public String expression() {
        return "e.id";
    }

    @Override
    public String type() {
        return "uuid";
    }
}
