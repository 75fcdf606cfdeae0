package no.ringvirkning.plan.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a measure goes. */
@Schema(
        description = "How a measure goes. DONE: Fullført. ON_TRACK: I rute. AT_RISK: Trenger oppfølging. "
                + "OFF_TRACK: Forsinket. NOT_STARTED: Ikke startet. STOPPED: Stanset. NOT_REPORTED: Ikke "
                + "meldt: nobody has reported on it, and its time does not say it.")
public enum MeasureStatusValue {
    /** Fullført. */
    DONE,
    /** I rute. */
    ON_TRACK,
    /** Trenger oppfølging. */
    AT_RISK,
    /** Forsinket. */
    OFF_TRACK,
    /** Ikke startet. */
    NOT_STARTED,
    /** Stanset. */
    STOPPED,
    /** Ikke meldt: nobody has reported on it, and its time does not say it. */
    NOT_REPORTED
}
