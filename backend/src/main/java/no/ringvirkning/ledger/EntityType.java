package no.ringvirkning.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of entity, each with a history of its own. All are published but the submission, which is only known inside. */
@Schema(
        description =
                "The kinds of entity, each with a history of its own. SUBMISSION is what is not published yet: it is in no"
                        + " public answer.")
public enum EntityType {
    ANNOTATION,
    AREA,
    AREA_CHANGE,
    COFUNDING_RULE,
    CONTACT,
    DECISION,
    FUNDING_LINE,
    GOVERNING_BODY,
    INDICATOR,
    MEASURE_STATUS,
    OBSERVATION_SERIES,
    PARTNER,
    PLAN,
    PLAN_COMMENT,
    PLAN_REVISION,
    PROGRAMME,
    PROJECTION,
    REFERENCE_SERIES,
    REPORT_ANSWER,
    REPORT_ROUND,
    ROLE,
    SUBMISSION,
    TARGET
}
