package no.ringvirkning.area;

import no.ringvirkning.shared.SortOrder;

/** The orders of a list of areas. */
public enum AreaSort implements SortOrder {
    NAME,
    NAME_DESC,
    CODE,
    CODE_DESC;

    // The same as area_name_on and area_code_on say, written out: a function would be called once per row.
    private static final String NAME_OF_THE_DAY = "(select n.name from area_name n where n.area_id = a.id"
            + " order by daterange(n.valid_from, n.valid_to) @> cast(:day as date) desc,"
            + " coalesce(n.valid_from <= cast(:day as date), true) desc,"
            + " case when coalesce(n.valid_from <= cast(:day as date), true) then n.valid_from end desc nulls last,"
            + " n.valid_from limit 1) collate \"nb-NO-x-icu\"";
    private static final String CODE_OF_THE_DAY = "coalesce((select c.code from area_code c where c.area_id = a.id"
            + " and daterange(c.valid_from, c.valid_to) @> cast(:day as date) order by c.system desc limit 1), '~')"
            + " collate \"C\"";

    @Override
    public String expression() {
        return this == NAME || this == NAME_DESC ? NAME_OF_THE_DAY : CODE_OF_THE_DAY;
    }

    @Override
    public String type() {
        return "text";
    }
}
