package no.ringvirkning.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of entity that are published, each with a history of its own. */
@Schema(description = "The kinds of entity that are published, each with a history of its own.")
public enum EntityType {
    ANNOTATION,
    AREA,
    AREA_CHANGE,
    COFUNDING_RULE,
    DECISION,
    FUNDING_LINE,
    GOVERNING_BODY,
    INDICATOR,
    MEASURE_STATUS,
    OBSERVATION_SERIES,
    PARTNER,
    PLAN,
    PLAN_REVISION,
    PROGRAMME,
    PROJECTION,
    REFERENCE_SERIES,
    ROLE,
    TARGET
}
