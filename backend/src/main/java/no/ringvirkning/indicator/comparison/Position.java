package no.ringvirkning.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure stands to what it is compared with. */
@Schema(
        description =
                "Where a figure stands to what it is compared with. BELOW: It is less. EQUAL: It is the same. ABOVE: It"
                        + " is more. What of it is better follows from the direction of the indicator.")
public enum Position {
    /** It is less. */
    BELOW,
    /** It is the same. */
    EQUAL,
    /** It is more. */
    ABOVE
}
