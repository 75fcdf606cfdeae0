package no.ringvirkning.indicator.engine.aggregate;

import no.ringvirkning.indicator.engine.value.Figure;

/**
 * One of the figures that are brought together.
 *
 * @param name what it stands for in the explanation: a period, a code of an area, a category
 */
public record Part(String name, Figure figure) {}
