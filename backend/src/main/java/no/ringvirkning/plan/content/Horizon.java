package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far ahead a measure looks. */
@Schema(
        description = "How far ahead a measure looks. IMMEDIATE: Strakstiltak. SHORT: Kort sikt. MEDIUM: "
                + "Mellomlang sikt. LONG: Lang sikt.")
public enum Horizon {
    /** Strakstiltak. */
    IMMEDIATE,
    /** Kort sikt. */
    SHORT,
    /** Mellomlang sikt. */
    MEDIUM,
    /** Lang sikt. */
    LONG
}
