package no.ringvirkning.indicator.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a submission stands that is told of: the others are not. */
@Schema(
        description =
                "Where figures stand that are under way. SUBMITTED: they wait for somebody to approve them. APPROVED: they"
                        + " are going to be published.")
public enum UnderWayStatus {
    SUBMITTED,
    APPROVED
}
