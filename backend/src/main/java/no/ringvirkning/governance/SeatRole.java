package no.ringvirkning.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a seat in a body is. */
@Schema(
        description = "What a seat in a body is. CHAIR: Leder. DEPUTY_CHAIR: Nestleder. MEMBER: Medlem. "
                + "SUBSTITUTE: Vara. OBSERVER: Observatør.")
public enum SeatRole {
    /** Leder. */
    CHAIR,
    /** Nestleder. */
    DEPUTY_CHAIR,
    /** Medlem. */
    MEMBER,
    /** Vara. */
    SUBSTITUTE,
    /** Observatør. */
    OBSERVER
}
