package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a measure from the revision before to this one. */
@Schema(
        description = "What became of a measure from the revision before to this one. NEW: Was not there before. "
                + "CONTINUED: Goes on word for word. CHANGED: Goes on with other content. MERGED: Ended: goes "
                + "on in its one successor. SPLIT: Ended: goes on in its several successors. POSTPONED: Goes "
                + "on later than planned. COMPLETED: Ended: carried out. DROPPED: Ended: given up.")
public enum MeasureChange {
    /** Was not there before. */
    NEW,
    /** Goes on word for word. */
    CONTINUED,
    /** Goes on with other content. */
    CHANGED,
    /** Ended: goes on in its one successor. */
    MERGED,
    /** Ended: goes on in its several successors. */
    SPLIT,
    /** Goes on later than planned. */
    POSTPONED,
    /** Ended: carried out. */
    COMPLETED,
    /** Ended: given up. */
    DROPPED;

    /** Whether the measure is not carried on under its own code. */
    public boolean ends() {
        return this == MERGED || this == SPLIT || this == COMPLETED || this == DROPPED;
    }
}
