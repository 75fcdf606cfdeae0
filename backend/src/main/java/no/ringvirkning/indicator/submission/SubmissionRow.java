package no.ringvirkning.indicator.submission;

import java.time.LocalDate;

/** One period that a figure is under way for, as the row of a table that says by itself what it is about. */
record SubmissionRow(
        String indicator,
        String area,
        String slice,
        String period,
        UnderWayStatus status,
        LocalDate since,
        boolean illustrative) {}
