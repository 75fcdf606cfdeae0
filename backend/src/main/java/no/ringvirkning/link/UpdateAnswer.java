package no.ringvirkning.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a line was answered. */
@Schema(
        description =
                "How a line was answered. REPORTED: with a report or a figure. UNCHANGED: it is as it was known last."
                        + " NOT_APPLICABLE: there is nothing to tell. LATER: it comes on a day that is told.")
public enum UpdateAnswer {
    REPORTED,
    UNCHANGED,
    NOT_APPLICABLE,
    LATER
}
