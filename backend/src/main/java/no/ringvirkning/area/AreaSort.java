package no.ringvirkning.area;

import no.ringvirkning.shared.SortOrder;

/** The orders of a list of areas. */
public enum AreaSort implements SortOrder {
    NAME,
    NAME_DESC,
    CODE,
    CODE_DESC;

    @Override
    public String expression() {
        return this == NAME || this == NAME_DESC
                ? "(area_name_on(a.id, :day) collate \"nb-NO-x-icu\")"
                : "(coalesce(area_code_on(a.id, :day), '~') collate \"C\")";
    }

    @Override
    public String type() {
        return "text";
    }
}
