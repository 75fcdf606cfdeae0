package no.ringvirkning.indicator.reader;

/** What a dimension of a table stands for. */
public enum StatRole {
    TIME,
    GEO,
    /** What is counted or measured; its categories have the units. */
    METRIC,
    /** Any other division, and every dimension whose role is not told. */
    CLASSIFICATION
}
