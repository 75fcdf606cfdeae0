package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a measure is carried out by together. */
@Schema(
        description = "Who a measure is carried out by together. MUNICIPAL: One municipality. INTERMUNICIPAL: "
                + "Several municipalities together. REGIONAL: The region as such.")
public enum MeasureLevel {
    /** One municipality. */
    MUNICIPAL,
    /** Several municipalities together. */
    INTERMUNICIPAL,
    /** The region as such. */
    REGIONAL
}
