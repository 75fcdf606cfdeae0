package no.ringvirkning.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives a code. */
@Schema(
        description = "Who gives a code. SSB_KLASS_131: Norwegian municipalities, Statistics Norway. SSB_KLASS_104: "
                + "Norwegian counties, Statistics Norway.")
public enum CodeSystem {
    /** Norwegian municipalities, Statistics Norway. */
    SSB_KLASS_131,
    /** Norwegian counties, Statistics Norway. */
    SSB_KLASS_104
}
