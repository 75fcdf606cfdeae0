package no.ringvirkning.plan.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reason was given for. */
@Schema(
        description =
                "What a reason was given for. MEASURE: what became of this measure. REVISION: the revision as a whole; the measure has no"
                        + " reason of its own.")
public enum ReasonOf {
    /** What became of this measure. */
    MEASURE,
    /** The revision as a whole. */
    REVISION
}
