package no.ringvirkning.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be answered in the place of a report or a figure. */
@Schema(
        description =
                "What can be answered in the place of a report or a figure. NOT_APPLICABLE: there is nothing to tell."
                        + " COMES_LATER: on a day that is named.")
public enum AnswerKind {
    /** There is nothing to tell. */
    NOT_APPLICABLE,
    /** On a day that is named. */
    COMES_LATER
}
