package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who owns the partner, broadly. */
@Schema(description = "Who owns the partner, broadly. THIRD: Frivillig og ideell sektor.")
public enum Sector {
    PUBLIC,
    PRIVATE,
    /** Frivillig og ideell sektor. */
    THIRD
}
