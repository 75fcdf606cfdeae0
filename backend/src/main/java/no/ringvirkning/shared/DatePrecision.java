package no.ringvirkning.shared;

/** How exactly a date is known. */
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
