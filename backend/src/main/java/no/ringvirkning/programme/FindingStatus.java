package no.ringvirkning.programme;

/** Whether somebody answered a finding. */
public enum FindingStatus {
    /** Nothing is known to have come of it. */
    OPEN,
    ADDRESSED,
    REJECTED
}
