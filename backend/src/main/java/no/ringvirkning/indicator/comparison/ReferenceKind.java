package no.ringvirkning.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are compared with. */
@Schema(description = "What figures are compared with. NATION: Those of the country. COUNTY: Those of a county.")
public enum ReferenceKind {
    /** Those of the country. */
    NATION,
    /** Those of a county. */
    COUNTY
}
