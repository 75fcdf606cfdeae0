package no.ringvirkning.partner;

import no.ringvirkning.shared.SortOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders the list of partners can be in. */
@Schema(enumeration = {"name", "-name", "programmeCount", "-programmeCount"})
public enum PartnerSort implements SortOrder {
    NAME,
    NAME_DESC,
    PROGRAMME_COUNT,
    PROGRAMME_COUNT_DESC;

    // The same as partner_name_on and partner_summary say, written out: a function would be called once per row.
    private static final String NAME_OF_THE_DAY = "(select n.name from partner_name n where n.partner_id = p.id"
            + " order by daterange(n.valid_from, n.valid_to) @> cast(:day as date) desc, n.position limit 1) collate \"nb-NO-x-icu\"";
    private static final String PROGRAMMES = "(select count(distinct r.programme_id) from standing_role r"
            + " join programme g on g.id = r.programme_id and g.publication = 'PUBLISHED' where r.partner_id = p.id"
            + " and (not :onlyThen or period_contains(r.from_date, r.to_date, r.to_precision, :day)))";

    @Override
    public String expression() {
        return switch (this) {
            case NAME, NAME_DESC -> NAME_OF_THE_DAY;
            case PROGRAMME_COUNT, PROGRAMME_COUNT_DESC -> PROGRAMMES;
        };
    }

    @Override
    public String type() {
        return switch (this) {
            case NAME, NAME_DESC -> "text";
            case PROGRAMME_COUNT, PROGRAMME_COUNT_DESC -> "bigint";
        };
    }
}
