package no.ringvirkning.programme;

/** Where the programme stands today, as far as its sources tell. */
public enum ProgrammeStatus {
    PLANNED,
    RUNNING,
    COMPLETED,
    /** The sources do not say whether it still runs. */
    NOT_KNOWN
}
