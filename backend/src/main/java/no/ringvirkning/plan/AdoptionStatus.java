package no.ringvirkning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body has said of a revision. */
@Schema(
        description = "What a body has said of a revision. NOT_KNOWN: The source does not say. PENDING: Has not "
                + "treated it yet. ADOPTED: Vedtatt. ADOPTED_WITH_CHANGES: Vedtatt med endringer. REJECTED: "
                + "Forkastet. NOTED: Tatt til orientering.")
public enum AdoptionStatus {
    /** The source does not say. */
    NOT_KNOWN,
    /** Has not treated it yet. */
    PENDING,
    /** Vedtatt. */
    ADOPTED,
    /** Vedtatt med endringer. */
    ADOPTED_WITH_CHANGES,
    /** Forkastet. */
    REJECTED,
    /** Tatt til orientering. */
    NOTED;

    /** Whether the body has adopted the revision. */
    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_WITH_CHANGES;
    }
}
