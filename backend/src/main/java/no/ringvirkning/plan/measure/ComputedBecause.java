package no.ringvirkning.plan.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the status of a measure was worked out as it was; the first that fits. */
@Schema(
        description =
                "Why the status was worked out as it was; the first that fits. ENDED_COMPLETED, ENDED_DROPPED, ENDED_IN_OTHERS: the plan has ended it. REPORTED_COMPLETED, REPORTED_CANCELLED:"
                        + " the last report says so. PAST_END: its time is over and it is not reported completed."
                        + " MILESTONE_OVERDUE: a milestone is past its day and not reported reached. REPORTED_PAUSED: the last"
                        + " report says so. NOT_REPORTED_STARTED: it should have started and is reported planned. REPORTED_ACTIVE:"
                        + " it goes on and nothing is late. BEFORE_START: its time has not come. REPORTED_PLANNED: the last report says so, and"
                        + " its time has come or may have, or is not known. NO_REPORT: nobody has reported, and its time has come"
                        + " or may have, or is not known: a start of 2020 may have been on any day of 2020. A day is over when the next has come.")
public enum ComputedBecause {
    /** The plan says that it was carried out. */
    ENDED_COMPLETED,
    /** The plan has given it up. */
    ENDED_DROPPED,
    /** The plan lets it go on in one or more others. */
    ENDED_IN_OTHERS,
    /** The last report says so. */
    REPORTED_COMPLETED,
    /** The last report says so. */
    REPORTED_CANCELLED,
    /** Nobody has reported, and its time has come or may have, or is not known. */
    NO_REPORT,
    /** Its time is over and it is not reported completed. */
    PAST_END,
    /** A milestone is past its day and not reported reached. */
    MILESTONE_OVERDUE,
    /** The last report says so. */
    REPORTED_PAUSED,
    /** It should have started and is reported planned. */
    NOT_REPORTED_STARTED,
    /** It goes on and nothing is late. */
    REPORTED_ACTIVE,
    /** Its time has not come. */
    BEFORE_START,
    /** The last report says so, and its time may have come or is not known. */
    REPORTED_PLANNED
}
