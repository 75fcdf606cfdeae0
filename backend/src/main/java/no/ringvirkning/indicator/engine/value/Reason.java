package no.ringvirkning.indicator.engine.value;

/** Why a calculation has no answer. */
public sealed interface Reason permits Reason.Because, Reason.MissingInput {

    /** The key of the reason, which the page has words for. */
    String key();

    /** Reasons that lie in the numbers or in what was asked. */
    enum Because implements Reason {
        ZERO_DENOMINATOR,
        /** One new job per two new inhabitants says nothing where nobody is new. */
        DENOMINATOR_NOT_GROWING,
        NO_BASELINE,
        NO_TARGET,
        /** Only a bound is known of the number, or of the baseline, and that leaves open what it says. */
        UNDECIDED,
        /** What is wanted was said of another unit, kind or direction than what is measured now. */
        DEFINITION_CHANGED,
        /**
         * The area had other borders, or consisted of other areas, where one of the figures comes from: what it gained by that is no
         * growth, and what is counted there is not divided by what is counted here.
         */
        AREA_CHANGED,
        /** Nothing is due of what comes after the baseline: the only numbers there are were there when progress began. */
        NOT_AFTER_BASELINE,
        TARGET_EQUALS_BASELINE,
        /** The baseline already kept the target, so there is no way from the one to the other that could be measured. */
        BASELINE_MEETS_TARGET,
        /** A cap, a range or holding one's own has no way to go; a cap that was broken is not over-achieved. */
        NOT_MEASURED_BY_ATTAINMENT,
        /** A cap, a range, holding one's own or a mere direction says nothing of where one should be on the way. */
        NO_PATH,
        /** Growth by a rate starts and ends above zero. */
        GROWTH_NEEDS_POSITIVE_VALUES,
        /** Neither more nor less is better. */
        NO_DIRECTION,
        NOT_A_GROWTH_TARGET,
        /** Only what flows in each period may be added over periods. */
        NOT_SUMMED_OVER_TIME,
        /** Only counts may be added over areas or children; shares, rates, indexes and marks may not. */
        NOT_SUMMED_OVER_PARTS,
        /** The definition says that this indicator is not brought together. */
        NOT_AGGREGATED,
        /** Has to be counted from a register, or worked out from numerators and denominators, not from the figures. */
        FIGURES_DO_NOT_SUFFICE,
        /** There was nothing to bring together. */
        NO_PARTS,
        /** Text is no number. */
        NOT_NUMERIC;

        @Override
        public String key() {
            return name();
        }
    }

    /** A number that the calculation needs is missing, and why it is. */
    record MissingInput(MissingCode code) implements Reason {

        @Override
        public String key() {
            return "MISSING_INPUT";
        }
    }
}
