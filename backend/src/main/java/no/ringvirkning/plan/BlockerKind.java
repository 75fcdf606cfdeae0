package no.ringvirkning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can stand between a revision and its next step. */
@Schema(
        description =
                "What can stand between a revision and its next step. MEASURE_VANISHED: a measure of the revision before is neither"
                        + " continued nor ended. NO_MEASURES: it has no measure. NO_RESPONSIBLE: nobody answers for the measure."
                        + " NOT_ADOPTED: a body that has to adopt it has not. COMMENT_UNANSWERED: something that was said in the"
                        + " hearing, of the measure or of the whole plan, has no answer.")
public enum BlockerKind {
    /** A measure of the revision before is neither continued nor ended. */
    MEASURE_VANISHED(Weight.STOPS),
    /** It has no measure. */
    NO_MEASURES(Weight.WARNS),
    /** Nobody answers for the measure. */
    NO_RESPONSIBLE(Weight.NEEDS_REASON),
    /** A body that has to adopt it has not. */
    NOT_ADOPTED(Weight.STOPS),
    /** Something that was said in the hearing has no answer (invariant 34). */
    COMMENT_UNANSWERED(Weight.WARNS);

    /** How much it stands in the way. */
    @Schema(
            description =
                    "How much it stands in the way. STOPS: the step is refused. NEEDS_REASON: the step is refused without"
                            + " a reason for accepting it. WARNS: the step can be taken.")
    public enum Weight {
        /** The step is refused. */
        STOPS,
        /** The step is refused without a reason for accepting it. */
        NEEDS_REASON,
        /** The step can be taken. */
        WARNS
    }

    private final Weight weight;

    BlockerKind(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
