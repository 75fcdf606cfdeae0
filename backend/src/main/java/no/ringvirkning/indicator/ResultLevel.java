package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the chain of results something is measured. */
@Schema(
        description = "Where in the chain of results something is measured. INPUT: What is put in. ACTIVITY: What is "
                + "done. OUTPUT: What comes out of it. OUTCOME: What changes for those it is for. IMPACT: What "
                + "changes for the community.")
public enum ResultLevel {
    /** What is put in. */
    INPUT,
    /** What is done. */
    ACTIVITY,
    /** What comes out of it. */
    OUTPUT,
    /** What changes for those it is for. */
    OUTCOME,
    /** What changes for the community. */
    IMPACT
}
