package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revision did to an objective that it reviewed. */
@Schema(
        description = "What a revision did to an objective that it reviewed. UNCHANGED: Confirmed as it was. "
                + "CHANGED: Given other words or another figure. WITHDRAWN: Given up.")
public enum ReviewOutcome {
    /** Confirmed as it was. */
    UNCHANGED,
    /** Given other words or another figure. */
    CHANGED,
    /** Given up. */
    WITHDRAWN
}
