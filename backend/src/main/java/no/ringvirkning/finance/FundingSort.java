package no.ringvirkning.finance;

import no.ringvirkning.shared.SortOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders the list of entries on money can be in. */
@Schema(enumeration = {"year", "-year", "date", "-date", "amount", "-amount"})
public enum FundingSort implements SortOrder {
    YEAR,
    YEAR_DESC,
    DATE,
    DATE_DESC,
    AMOUNT,
    AMOUNT_DESC;

    @Override
    public String expression() {
        return switch (this) {
            case YEAR, YEAR_DESC -> "l.budget_year";
            case DATE, DATE_DESC -> "coalesce(e.date, date '0001-01-01')";
            // In øre, so that the key of a cursor is a whole number.
            case AMOUNT, AMOUNT_DESC -> "coalesce(cast(e.amount * 100 as bigint), -1)";
        };
    }

    @Override
    public String type() {
        return this == DATE || this == DATE_DESC ? "date" : "bigint";
    }
}
