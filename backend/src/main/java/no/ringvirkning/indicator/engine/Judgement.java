package no.ringvirkning.indicator.engine;

import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Reason.Because;

/** What one comparator says of one number, before it is asked whether a later number is due. */
record Judgement(Outcome outcome, Status status, Figure attainment, Figure expected, Figure gap, Figure growth) {

    static final Figure NO_GROWTH = Figure.undefined(Because.NOT_A_GROWTH_TARGET);

    /** Of comparators that know of no way to go. */
    static Judgement withoutPath(Outcome outcome, Status status, Figure attainment, Figure gap) {
        return new Judgement(outcome, status, attainment, Figure.undefined(Because.NO_PATH), gap, NO_GROWTH);
    }
}
