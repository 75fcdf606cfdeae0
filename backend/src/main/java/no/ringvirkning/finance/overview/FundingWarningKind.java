package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is odd about the money of a programme, or lacking in its record. */
@Schema(
        description =
                "What is odd about the money of a programme, or lacking in its record. DISBURSED_OVER_GRANTED: More "
                        + "was paid out on a line, less what was returned, than was granted. SPENT_OVER_DISBURSED: More was "
                        + "spent in a year than was paid out and the own funders put in. GRANTED_WITHOUT_DECISION: The source "
                        + "names neither the decision nor the case behind a grant. AMOUNT_NOT_KNOWN: The source does not say how "
                        + "much. FUNDER_NOT_KNOWN: The source does not say who pays. FUNDER_WITHOUT_AMOUNT: Somebody is named as "
                        + "a funder or a supporter, and no amount is recorded; one that was made up is none, unless they are "
                        + "named in an example only. FUNDING_ENDS: Nothing is planned or granted after the year, although the "
                        + "programme or its plan goes on or next year is near.")
public enum FundingWarningKind {
    /** More was paid out on a line, less what was returned, than was granted. */
    DISBURSED_OVER_GRANTED,
    /** More was spent in a year than was paid out and the own funders put in. */
    SPENT_OVER_DISBURSED,
    /** The source names neither the decision nor the case behind a grant. */
    GRANTED_WITHOUT_DECISION,
    /** The source does not say how much. */
    AMOUNT_NOT_KNOWN,
    /** The source does not say who pays. */
    FUNDER_NOT_KNOWN,
    /**
     * Somebody is named as a funder or a supporter, and no amount is recorded; one that was made up is none, unless they are named in an
     * example only.
     */
    FUNDER_WITHOUT_AMOUNT,
    /** Nothing is planned or granted after the year, although the programme or its plan goes on or next year is near. */
    FUNDING_ENDS
}
