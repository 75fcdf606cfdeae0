package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the figures of an indicator come from. */
@Schema(
        description = "Where the figures of an indicator come from. MANUAL: Somebody enters them. DERIVED_EVENTS: From "
                + "what is recorded of events. DERIVED_COHORT: From what is recorded of cohorts. FORMULA: From "
                + "other indicators. EXTERNAL: From official statistics.")
public enum FigureSource {
    /** Somebody enters them. */
    MANUAL,
    /** From what is recorded of events. */
    DERIVED_EVENTS,
    /** From what is recorded of cohorts. */
    DERIVED_COHORT,
    /** From other indicators. */
    FORMULA,
    /** From official statistics. */
    EXTERNAL
}
