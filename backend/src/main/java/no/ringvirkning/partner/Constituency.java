package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a member of a body comes from. */
@Schema(description = "Whom a member of a body comes from.")
public enum Constituency {
    BUSINESS,
    MUNICIPAL,
    COUNTY,
    ACADEMIA,
    CIVIL,
    EMPLOYEE
}
