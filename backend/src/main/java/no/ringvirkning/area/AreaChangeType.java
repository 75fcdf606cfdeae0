package no.ringvirkning.area;

/** What happened to areas. */
public enum AreaChangeType {
    RENAME,
    RENUMBER,
    MERGE,
    SPLIT,
    BOUNDARY_CHANGE,
    COUNTY_TRANSFER,
    ABOLISHED,
    RE_ESTABLISHED
}
