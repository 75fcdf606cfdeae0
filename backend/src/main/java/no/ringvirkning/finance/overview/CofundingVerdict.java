package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a rule on co-funding is kept. */
@Schema(description = "Whether a rule on co-funding is kept. NOT_KNOWN: the record does not suffice to say.")
public enum CofundingVerdict {
    KEPT,
    BROKEN,
    NOT_KNOWN
}
