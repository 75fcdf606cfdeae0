package no.ringvirkning.indicator.engine.aggregate;

/** How well a figure is borne out, from least to most. */
public enum EvidenceLevel {
    ESTIMATE,
    SELF_REPORTED,
    DOCUMENTED,
    VERIFIED
}
