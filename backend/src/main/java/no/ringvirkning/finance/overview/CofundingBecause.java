package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verdict on co-funding rests on. */
@Schema(
        description = "What a verdict on co-funding rests on. COMPARED: The shares were compared with the rule. "
                + "NOTHING_RECORDED: There is no money of the year to compare. AMOUNTS_NOT_KNOWN: Some amount is not "
                + "known, or only a bound of it, or is left out on the day for want of a date. SEVERAL_CURRENCIES: The amounts are of "
                + "several currencies or price levels, and cannot be added. "
                + "FUNDERS_NOT_KNOWN: It depends on money of which it is not known who pays it, or whether the "
                + "payer is public.")
public enum CofundingBecause {
    /** The shares were compared with the rule. */
    COMPARED,
    /** There is no money of the year to compare. */
    NOTHING_RECORDED,
    /** Some amount is not known, or only a bound of it, or is left out on the day for want of a date. */
    AMOUNTS_NOT_KNOWN,
    /** The amounts are of several currencies or price levels, and cannot be added. */
    SEVERAL_CURRENCIES,
    /** It depends on money of which it is not known who pays it, or whether the payer is public. */
    FUNDERS_NOT_KNOWN
}
