package no.ringvirkning.link.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proposed report stands. */
@Schema(
        description =
                "Where a proposed report stands. SUBMITTED: it waits to be looked at. APPROVED: it is a report now. RETURNED: it"
                        + " came to nothing, for a reason.")
public enum ProposalStatus {
    SUBMITTED,
    APPROVED,
    RETURNED
}
