package no.ringvirkning.plan;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of plans. */
public enum PlanSort implements SortOrder {
    NAME,
    NAME_DESC,
    START,
    START_DESC;

    @Override
    public String expression() {
        return switch (this) {
            case NAME, NAME_DESC ->
                "(coalesce(p.name ->> 'nb', p.name ->> 'nn', p.name ->> 'en') collate \"nb-NO-x-icu\")";
            case START, START_DESC -> "coalesce(p.from_date, date '9999-12-31')";
        };
    }

    @Override
    public String type() {
        return this == NAME || this == NAME_DESC ? "text" : "date";
    }
}
