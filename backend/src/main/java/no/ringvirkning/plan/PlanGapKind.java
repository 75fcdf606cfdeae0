package no.ringvirkning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan can lack. */
@Schema(
        description =
                "What a plan can lack. NO_RESPONSIBLE: nobody answers for the measure. NO_MONEY: no money is known for"
                        + " the measure. NO_PERIOD: no time is given. PILOT_WITHOUT_HYPOTHESIS: it does not say what the pilot is"
                        + " to find out. NOT_AGREED: it is not known to be agreed with the owner of what it strengthens."
                        + " ADOPTION_NOT_KNOWN: it is not known what a required body decided."
                        + " ADOPTION_PENDING: a required body has not treated it yet. ADOPTION_REFUSED: a required body has rejected it. WITHOUT_DECISION: in use without a"
                        + " known decision. NO_MEASURES: no measure of the plan is known. NOT_CARRIED_OVER: last year's plan has got"
                        + " the measure since; this plan neither continues nor ends it.")
public enum PlanGapKind {
    /** Nobody answers for the measure. */
    NO_RESPONSIBLE,
    /** No money is known for the measure. */
    NO_MONEY,
    /** No time is given for the measure. */
    NO_PERIOD,
    /** It does not say what the pilot is to find out. */
    PILOT_WITHOUT_HYPOTHESIS,
    /** It is not known to be agreed with the owner of what it strengthens. */
    NOT_AGREED,
    /** It is not known what a required body decided. */
    ADOPTION_NOT_KNOWN,
    /** A required body has not treated it yet. */
    ADOPTION_PENDING,
    /** A required body has rejected it. */
    ADOPTION_REFUSED,
    /** In use without a known decision. */
    WITHOUT_DECISION,
    /** No measure of the plan is known. */
    NO_MEASURES,
    /** Last year's plan has got the measure since; this plan neither continues nor ends it. */
    NOT_CARRIED_OVER
}
