package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;

/**
 * What is said of an indicator and its target.
 *
 * @param period the period of the number that was assessed; without one, the one that is due, or before anything is due that can
 *     be assessed, that of the last number
 * @param observed the number that was assessed, in the indicator's unit
 * @param attainment the part of the way from baseline to target that has been gone: below 0 is backwards, above 1 is further than
 *     asked; never clipped here
 * @param expected what should have been by the period, in the indicator's unit
 * @param gap how much better than expected, in the indicator's unit; below zero is worse, whichever direction is better.
 *     Where no path says what to expect: what is left below a cap, or how far outside a range
 * @param growth for growth targets, the yearly growth that was achieved, as a part
 * @param notAssessable why the number does not tell how it goes, or why there is none; an old number is assessed all the same
 * @param ruleVersion the version of the thresholds that the status was given by
 */
public record Assessment(
        Period period,
        Figure observed,
        Outcome outcome,
        Status status,
        Figure attainment,
        Figure expected,
        Figure gap,
        Figure growth,
        Optional<Reason> notAssessable,
        Set<Flag> flags,
        String ruleVersion) {

    public Assessment {
        flags = Set.copyOf(flags);
    }

    /** How much of a bar to fill, from 0 to 1. For drawing only: the data are not clipped. */
    public Optional<BigDecimal> drawnAttainment() {
        return attainment
                .ifKnown()
                .map(known -> known.value().max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }
}
