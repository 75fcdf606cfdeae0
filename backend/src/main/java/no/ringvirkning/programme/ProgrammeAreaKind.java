package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an area is to a programme. */
@Schema(
        description = "What an area is to a programme. SCOPE: The area the programme is for. EFFECT: The wider area "
                + "where an effect is expected.")
public enum ProgrammeAreaKind {
    /** The area the programme is for. */
    SCOPE,
    /** The wider area where an effect is expected. */
    EFFECT
}
