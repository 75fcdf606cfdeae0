package no.ringvirkning.indicator.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became another at a break that somebody tells of. */
@Schema(
        description =
                "What became another at a break that somebody tells of. DEFINITION: What is measured. AREA: The areas or"
                        + " their borders. METHOD: How it is measured.")
public enum BreakType {
    /** What is measured. */
    DEFINITION,
    /** The areas or their borders. */
    AREA,
    /** How it is measured. */
    METHOD
}
