package no.ringvirkning.indicator.comparison;

import no.ringvirkning.area.AreaKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are compared with. */
@Schema(
        description = "What figures are compared with. NATION: Those of the country. COUNTY: Those of a county. PEERS:"
                + " Those of each municipality that an area is made of.")
public enum ReferenceKind {
    /** Those of the country. */
    NATION,
    /** Those of a county. */
    COUNTY,
    /** Those of each municipality that an area is made of. */
    PEERS;

    /**
     * Whether it is the figures of such an area. Peers are those of any area that is made of municipalities, but for a
     * municipality, which has none beside itself, and a country: all municipalities there are, are no group of any of them.
     */
    boolean isOf(AreaKind area) {
        return switch (this) {
            case NATION -> area == AreaKind.COUNTRY;
            case COUNTY -> area == AreaKind.COUNTY;
            case PEERS -> area != AreaKind.MUNICIPALITY && area != AreaKind.COUNTRY;
        };
    }
}
