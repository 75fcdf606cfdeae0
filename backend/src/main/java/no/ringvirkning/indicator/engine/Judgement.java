package no.ringvirkning.indicator.engine;

import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Reason;
import no.ringvirkning.indicator.engine.value.Reason.Because;

/**
 * What one comparator says of one number, before it is asked whether a later number is due.
 *
 * @param lack why there is no status, where there is none
 */
record Judgement(
        Outcome outcome, Status status, Figure attainment, Figure expected, Figure gap, Figure growth, Reason lack) {

    static final Figure NO_GROWTH = Figure.undefined(Because.NOT_A_GROWTH_TARGET);

    /** One that has a status unless what is known of the numbers leaves it open. */
    Judgement(Outcome outcome, Status status, Figure attainment, Figure expected, Figure gap, Figure growth) {
        this(outcome, status, attainment, expected, gap, growth, Because.UNDECIDED);
    }

    /** The same, where something else is lacking than a better number. */
    Judgement lacking(Reason reason) {
        return new Judgement(outcome, status, attainment, expected, gap, growth, reason);
    }

    /** Why it cannot be assessed; empty where it is. */
    Optional<Reason> notAssessable() {
        return status == Status.UNDEFINED ? Optional.of(lack) : Optional.empty();
    }

    /** Of comparators that know of no way to go. */
    static Judgement withoutPath(Outcome outcome, Status status, Figure attainment, Figure gap) {
        return new Judgement(outcome, status, attainment, Figure.undefined(Because.NO_PATH), gap, NO_GROWTH);
    }
}
