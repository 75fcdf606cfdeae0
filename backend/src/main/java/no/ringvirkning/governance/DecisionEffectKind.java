package no.ringvirkning.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision did. */
@Schema(
        description =
                "What a decision did. ADOPTS_REVISION: Adopted a revision of a plan. COMMISSIONS_PLAN: Had a plan made. GRANTS_STATUS: "
                        + "Granted a programme a period: omstillingsstatus, above all. EXTENDS_PERIOD: Prolonged a "
                        + "programme. ENDS_PROGRAMME: Ended a programme. GRANTS_FUNDS: Granted money. STOPS_FUNDS: "
                        + "Took money back, or stopped it. APPOINTS: Gave somebody a role or a seat. REMOVES: Ended "
                        + "a role or a seat. DELEGATES: Let another decide. SETS_TARGET: Set a target. "
                        + "APPROVES_REPORT: Approved a report. STARTS_MEASURE: Started a measure. STOPS_MEASURE: "
                        + "Stopped a measure. ACCEPTS_EVALUATION: Accepted an evaluation.")
public enum DecisionEffectKind {
    /** Adopted a revision of a plan. */
    ADOPTS_REVISION,
    /** Had a plan made. */
    COMMISSIONS_PLAN,
    /** Granted a programme a period: omstillingsstatus, above all. */
    GRANTS_STATUS,
    /** Prolonged a programme. */
    EXTENDS_PERIOD,
    /** Ended a programme. */
    ENDS_PROGRAMME,
    /** Granted money. */
    GRANTS_FUNDS,
    /** Took money back, or stopped it. */
    STOPS_FUNDS,
    /** Gave somebody a role or a seat. */
    APPOINTS,
    /** Ended a role or a seat. */
    REMOVES,
    /** Let another decide. */
    DELEGATES,
    /** Set a target. */
    SETS_TARGET,
    /** Approved a report. */
    APPROVES_REPORT,
    /** Started a measure. */
    STARTS_MEASURE,
    /** Stopped a measure. */
    STOPS_MEASURE,
    /** Accepted an evaluation. */
    ACCEPTS_EVALUATION
}
