package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a revision stands. */
@Schema(
        description = "Where a revision stands. DRAFT: Utkast: not public. IN_HEARING: På høring. PROPOSED: Lagt "
                + "fram til vedtak. ADOPTED: Vedtatt: from now on unchangeable, not yet in force. IN_FORCE: "
                + "Gjeldende. SUPERSEDED: Erstattet by a later revision. EXPIRED: Utløpt: in force no more, and no "
                + "later one is; worked out from the day, never recorded. REJECTED: Forkastet. WITHDRAWN: "
                + "Trukket.")
public enum RevisionStatus {
    /** Utkast: not public. */
    DRAFT,
    /** På høring. */
    IN_HEARING,
    /** Lagt fram til vedtak. */
    PROPOSED,
    /** Vedtatt: from now on unchangeable, not yet in force. */
    ADOPTED,
    /** Gjeldende. */
    IN_FORCE,
    /** Erstattet by a later revision. */
    SUPERSEDED,
    /** Utløpt: in force no more, and no later one is. Worked out from the day, never recorded. */
    EXPIRED,
    /** Forkastet. */
    REJECTED,
    /** Trukket. */
    WITHDRAWN;

    /** Whether the public may read it. */
    public boolean isPublic() {
        return this != DRAFT && this != WITHDRAWN;
    }

    /** Whether it is still on its way to be adopted. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_HEARING || this == PROPOSED;
    }

    /** Whether it was adopted, so that its content is fixed. */
    public boolean isAdopted() {
        return this == ADOPTED || this == IN_FORCE || this == SUPERSEDED || this == EXPIRED;
    }
}
