package no.ringvirkning.plan.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the reporter is that the measure will be carried out. */
@Schema(
        description = "How sure the reporter is that the measure will be carried out. HIGH: Høy. MEDIUM: Middels. "
                + "LOW: Lav.")
public enum Confidence {
    /** Høy. */
    HIGH,
    /** Middels. */
    MEDIUM,
    /** Lav. */
    LOW
}
