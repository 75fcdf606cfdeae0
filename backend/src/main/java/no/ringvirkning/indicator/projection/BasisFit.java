package no.ringvirkning.indicator.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a projection stands on the borders that were asked for. */
@Schema(
        description =
                "Whether a projection stands on the borders that were asked for. SAME: It does, or they were not asked"
                        + " for. OTHER: The area was another one. UNKNOWN: Nobody says on which borders it stands.")
public enum BasisFit {
    /** It does, or they were not asked for. */
    SAME,
    /** The area was another one. */
    OTHER,
    /** Nobody says on which borders it stands. */
    UNKNOWN
}
