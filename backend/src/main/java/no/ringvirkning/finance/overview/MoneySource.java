package no.ringvirkning.finance.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an amount stands in the record. */
@Schema(
        description =
                "Where an amount stands in the record. ENTRY: An entry of a funding line. PLAN: A budget line of a "
                        + "measure in the plan that readers are shown. The two are never added: a frame and the budgets that "
                        + "share it out are one sum of money.")
public enum MoneySource {
    /** An entry of a funding line. */
    ENTRY,
    /** A budget line of a measure in the plan that readers are shown. */
    PLAN
}
