package no.ringvirkning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan was revised. */
@Schema(
        description = "Why a plan was revised. ANNUAL_ROLLOVER: Årlig rullering. EXTERNAL_SHOCK: Something "
                + "happened outside. EVALUATION: An evaluation. FUNDING_CHANGE: Other money. CORRECTION: A "
                + "mistake is put right. POLITICAL: Another political will. OTHER: Something else.")
public enum RevisionReason {
    /** Årlig rullering. */
    ANNUAL_ROLLOVER,
    /** Something happened outside. */
    EXTERNAL_SHOCK,
    /** An evaluation. */
    EVALUATION,
    /** Other money. */
    FUNDING_CHANGE,
    /** A mistake is put right. */
    CORRECTION,
    /** Another political will. */
    POLITICAL,
    /** Something else. */
    OTHER
}
