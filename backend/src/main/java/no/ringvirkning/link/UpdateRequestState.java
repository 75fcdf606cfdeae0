package no.ringvirkning.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request for an update stands. */
@Schema(
        description =
                "Where a request for an update stands. OPEN: its link is good. ANSWERED: it was used. REVOKED: it was taken back."
                        + " EXPIRED: it was not used in time.")
public enum UpdateRequestState {
    OPEN,
    ANSWERED,
    REVOKED,
    EXPIRED
}
