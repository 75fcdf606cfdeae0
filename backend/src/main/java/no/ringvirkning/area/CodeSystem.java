package no.ringvirkning.area;

/** Who gives a code. */
public enum CodeSystem {
    /** Norwegian municipalities, Statistics Norway. */
    SSB_KLASS_131,
    /** Norwegian counties, Statistics Norway. */
    SSB_KLASS_104
}
