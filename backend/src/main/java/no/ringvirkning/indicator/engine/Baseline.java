package no.ringvirkning.indicator.engine;

import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;

/** What progress is measured from. It is set, and does not follow the first observation. */
public sealed interface Baseline {

    /** "Nullpunkt": the value and the period it stands for. */
    record At(Period period, Known value) implements Baseline {}

    /** Nobody has set one. */
    record None() implements Baseline {}
}
