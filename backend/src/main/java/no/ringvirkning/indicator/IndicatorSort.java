package no.ringvirkning.indicator;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of indicators. */
public enum IndicatorSort implements SortOrder {
    NAME,
    NAME_DESC;

    @Override
    public String expression() {
        return "(coalesce(d.name ->> 'nb', d.name ->> 'nn', d.name ->> 'en') collate \"nb-NO-x-icu\")";
    }

    @Override
    public String type() {
        return "text";
    }
}
