package no.ringvirkning.governance;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of decisions; those without a date come last in both. */
public enum DecisionSort implements SortOrder {
    DATE,
    DATE_DESC;

    @Override
    public String expression() {
        return switch (this) {
            case DATE -> "coalesce(d.date, date '9999-12-31')";
            case DATE_DESC -> "coalesce(d.date, date '0001-01-01')";
        };
    }

    @Override
    public String type() {
        return "date";
    }
}
