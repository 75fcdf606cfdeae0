package no.ringvirkning.programme;

/** The sides of a finding; one finding may have several. */
public enum Swot {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT
}
