package no.ringvirkning.finance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What money goes to, or that it is none. */
@Schema(
        description = "What money goes to, or that it is none. OPERATION: Drift. PROJECT: Prosjekt. IN_KIND_HOURS: "
                + "Egeninnsats in hours, with a value in money. IN_KIND_OTHER: Other egeninnsats, knowledge or rooms "
                + "for instance, with a value in money.")
public enum CostType {
    /** Drift. */
    OPERATION,
    /** Prosjekt. */
    PROJECT,
    /** Egeninnsats in hours, with a value in money. */
    IN_KIND_HOURS,
    /** Other egeninnsats, knowledge or rooms for instance, with a value in money. */
    IN_KIND_OTHER;

    /** Whether nothing is paid: what is given has a value only. */
    public boolean isInKind() {
        return this == IN_KIND_HOURS || this == IN_KIND_OTHER;
    }
}
