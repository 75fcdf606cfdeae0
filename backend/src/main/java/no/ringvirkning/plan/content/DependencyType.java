package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a measure depends on another. */
@Schema(
        description = "How a measure depends on another. FINISH_START: Cannot start before the other has ended. "
                + "RELATED: Belongs with the other.")
public enum DependencyType {
    /** Cannot start before the other has ended. */
    FINISH_START,
    /** Belongs with the other. */
    RELATED
}
