package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides of a finding; one finding may have several. */
@Schema(description = "The sides of a finding; one finding may have several.")
public enum Swot {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT
}
