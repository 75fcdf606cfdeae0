package no.ringvirkning.plan.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a measure has come, as reported. */
@Schema(
        description = "How far a measure has come, as reported. PLANNED: Planlagt. ACTIVE: I gang. PAUSED: Satt "
                + "på vent. COMPLETED: Gjennomført. CANCELLED: Avlyst.")
public enum MeasurePhase {
    /** Planlagt. */
    PLANNED,
    /** I gang. */
    ACTIVE,
    /** Satt på vent. */
    PAUSED,
    /** Gjennomført. */
    COMPLETED,
    /** Avlyst. */
    CANCELLED;

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
