package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What set a challenge off. */
@Schema(
        description = "What set a challenge off. PLANT_CLOSURE: A cornerstone company closed. DOWNSIZING: "
                + "Nedbemanning. PUBLIC_RELOCATION: A public employer moved away. STRUCTURAL_CHANGE: An industry "
                + "changed.")
public enum TriggerKind {
    /** A cornerstone company closed. */
    PLANT_CLOSURE,
    /** Nedbemanning. */
    DOWNSIZING,
    /** A public employer moved away. */
    PUBLIC_RELOCATION,
    /** An industry changed. */
    STRUCTURAL_CHANGE,
    OTHER
}
