package no.ringvirkning.partner;

/** Whom a member of a body comes from. */
public enum Constituency {
    BUSINESS,
    MUNICIPAL,
    COUNTY,
    ACADEMIA,
    CIVIL,
    EMPLOYEE
}
