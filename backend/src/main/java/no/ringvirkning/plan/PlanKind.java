package no.ringvirkning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of plan it is. */
@Schema(
        description = "What kind of plan it is. STRATEGY: Strategi, strategisk plan. ACTION_PROGRAMME: "
                + "Handlingsprogram over several years. ANNUAL_PLAN: Handlingsplan for a year. PREPROJECT: "
                + "Forprosjekt.")
public enum PlanKind {
    /** Strategi, strategisk plan. */
    STRATEGY,
    /** Handlingsprogram over several years. */
    ACTION_PROGRAMME,
    /** Handlingsplan for a year. */
    ANNUAL_PLAN,
    /** Forprosjekt. */
    PREPROJECT
}
