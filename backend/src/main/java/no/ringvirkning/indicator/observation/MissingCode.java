package no.ringvirkning.indicator.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no figure. A missing figure is never zero. */
@Schema(
        description = "Why there is no figure. A missing figure is never zero. NOT_REPORTED: Nobody has reported it. "
                + "NOT_APPLICABLE: There is no such figure. NOT_YET_AVAILABLE: It is still to come. SUPPRESSED: It "
                + "would tell of too few. WITHDRAWN: It was published and taken back.")
public enum MissingCode {
    /** Nobody has reported it. */
    NOT_REPORTED,
    /** There is no such figure. */
    NOT_APPLICABLE,
    /** It is still to come. */
    NOT_YET_AVAILABLE,
    /** It would tell of too few. */
    SUPPRESSED,
    /** It was published and taken back. */
    WITHDRAWN
}
