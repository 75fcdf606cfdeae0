package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The phase of a project by the project leader method (PLP). */
@Schema(
        description = "The phase of a project by the project leader method (PLP). FORSTUDIE: Forstudie. "
                + "FORPROSJEKT: Forprosjekt. HOVEDPROSJEKT: Hovedprosjekt.")
public enum PlpPhase {
    /** Forstudie. */
    FORSTUDIE,
    /** Forprosjekt. */
    FORPROSJEKT,
    /** Hovedprosjekt. */
    HOVEDPROSJEKT
}
