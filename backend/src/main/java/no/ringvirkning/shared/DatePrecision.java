package no.ringvirkning.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exactly a date is known. */
@Schema(
        description = "How exactly a date is known. DAY: The very day. MONTH: Some day of the month. SEASON: Some day "
                + "of three months: \"våren 2016\" is March to May 2016. YEAR: Some day of the year.")
public enum DatePrecision {
    /** The very day. */
    DAY,
    /** Some day of the month. */
    MONTH,
    /** Some day of three months: "våren 2016" is March to May 2016. */
    SEASON,
    /** Some day of the year. */
    YEAR
}
