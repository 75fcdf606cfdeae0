package no.ringvirkning.indicator.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way from the baseline to the target. */
@Schema(
        description =
                "The way from the baseline to the target. LINEAR: The same step in each period. STEP: Nothing before "
                        + "the deadline, all of it there. COMPOUND: The same growth in each period. CUSTOM: Straight from "
                        + "one point on the way to the next.")
public enum TargetTrajectory {
    /** The same step in each period. */
    LINEAR,
    /** Nothing before the deadline, all of it there. */
    STEP,
    /** The same growth in each period. */
    COMPOUND,
    /** Straight from one point on the way to the next. */
    CUSTOM
}
