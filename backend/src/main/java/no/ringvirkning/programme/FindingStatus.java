package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody answered a finding. */
@Schema(description = "Whether somebody answered a finding. OPEN: Nothing is known to have come of it.")
public enum FindingStatus {
    /** Nothing is known to have come of it. */
    OPEN,
    ADDRESSED,
    REJECTED
}
