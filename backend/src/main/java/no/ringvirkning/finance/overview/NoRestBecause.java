package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing can be said of what is left of grants. */
@Schema(
        description =
                "Why nothing can be said of what is left of grants. NOTHING_GRANTED: No grant is recorded. NOTHING_SPENT: "
                        + "Nothing is recorded as spent of the grants. AMOUNTS_NOT_KNOWN: How much was granted, or spent of it, "
                        + "is not known. PAYERS_NOT_KNOWN: It is not known whether what was spent is of the grants. "
                        + "SEVERAL_PRICE_LEVELS: The grants and what was spent of them are in the prices of different years, "
                        + "or the one is in fixed prices and the other is not.")
public enum NoRestBecause {
    /** No grant is recorded. */
    NOTHING_GRANTED,
    /** Nothing is recorded as spent of the grants. */
    NOTHING_SPENT,
    /** How much was granted, or spent of it, is not known. */
    AMOUNTS_NOT_KNOWN,
    /** It is not known whether what was spent is of the grants. */
    PAYERS_NOT_KNOWN,
    /** The grants and what was spent of them are in the prices of different years, or only one of them is in fixed prices. */
    SEVERAL_PRICE_LEVELS
}
