package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way is wanted. */
@Schema(
        description = "Which way is wanted. INCREASE: More is better. DECREASE: Less is better. MAINTAIN: As it is. "
                + "NONE: It is told, not judged.")
public enum Direction {
    /** More is better. */
    INCREASE,
    /** Less is better. */
    DECREASE,
    /** As it is. */
    MAINTAIN,
    /** It is told, not judged. */
    NONE
}
