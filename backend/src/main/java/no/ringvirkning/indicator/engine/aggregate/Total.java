package no.ringvirkning.indicator.engine.aggregate;

import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Figure;

/** What parts came to, and how many of them had a number. */
public record Total(Figure figure, Coverage coverage) {}
