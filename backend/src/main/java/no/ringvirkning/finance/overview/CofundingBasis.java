package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which money a check of co-funding is about. */
@Schema(
        description =
                "Which money a check of co-funding is about. PLANNED: What is planned: the entries of the year, or, "
                        + "when there are none, the budgets of the plans. ACTUAL: What was accounted for (SPENT).")
public enum CofundingBasis {
    /** What is planned: the entries of the year, or, when there are none, the budgets of the plans. */
    PLANNED,
    /** What was accounted for (SPENT). */
    ACTUAL
}
