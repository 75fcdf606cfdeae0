package no.ringvirkning.finance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of money so far. */
@Schema(
        description =
                "What has become of money so far. PLANNED: Planlagt. APPLIED: Søkt. GRANTED: Tilsagn, bevilget; a "
                        + "later GRANTED of 0.00 that supersedes one stops it. COMMITTED: Forpliktet. DISBURSED: Utbetalt. "
                        + "SPENT: Regnskapsført. RETURNED: Tilbakeført to who paid it. RELEASED_CAPITAL: Utløst kapital: "
                        + "what others put in because of it.")
public enum FundingStage {
    /** Planlagt. */
    PLANNED,
    /** Søkt. */
    APPLIED,
    /** Tilsagn, bevilget; a later one of 0.00 that supersedes one stops it. */
    GRANTED,
    /** Forpliktet. */
    COMMITTED,
    /** Utbetalt. */
    DISBURSED,
    /** Regnskapsført. */
    SPENT,
    /** Tilbakeført to who paid it. */
    RETURNED,
    /** Utløst kapital: what others put in because of it. */
    RELEASED_CAPITAL
}
