package no.ringvirkning.plan.measure;

import no.ringvirkning.shared.SortOrder;

/** The orders of the list of measures. There is an index for each: a page deep in the list costs what the first one costs. */
public enum MeasureSort implements SortOrder {
    /** Plan by plan, in the order of the plan. */
    POSITION,
    POSITION_DESC,
    TITLE,
    TITLE_DESC,
    START,
    START_DESC,
    END,
    END_DESC,
    PRIORITY,
    PRIORITY_DESC;

    @Override
    public String expression() {
        return switch (this) {
            case POSITION, POSITION_DESC ->
                "(cast(r.revision_id as text) || '/' || lpad(cast(r.position as text), 5, '0') collate \"C\")";
            case TITLE, TITLE_DESC ->
                "(coalesce(r.title ->> 'nb', r.title ->> 'nn', r.title ->> 'en') collate \"nb-NO-x-icu\")";
            case START, START_DESC -> "coalesce(r.from_date, date '9999-12-31')";
            case END, END_DESC -> "coalesce(partial_date_end(r.to_date, r.to_precision), date '9999-12-31')";
            case PRIORITY, PRIORITY_DESC -> "coalesce(cast(r.priority_rank as bigint), 1000000)";
        };
    }

    @Override
    public String type() {
        return switch (this) {
            case POSITION, POSITION_DESC, TITLE, TITLE_DESC -> "text";
            case START, START_DESC, END, END_DESC -> "date";
            case PRIORITY, PRIORITY_DESC -> "bigint";
        };
    }
}
