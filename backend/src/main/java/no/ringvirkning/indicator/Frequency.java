package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the periods of an indicator are, and how they are written. */
@Schema(
        description = "How long the periods of an indicator are. YEAR: Written 2019. HALF: Written 2019-H1. QUARTER: "
                + "Written 2019-Q3. MONTH: Written 2019-07. DAY: Written 2019-07-01.")
public enum Frequency {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY
}
