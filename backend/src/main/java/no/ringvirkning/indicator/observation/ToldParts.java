package no.ringvirkning.indicator.observation;

import java.util.Map;
import java.util.function.Function;
import no.ringvirkning.indicator.engine.value.Period;

/**
 * A series of an area, and the figures of the municipalities that it is made of.
 *
 * @param parts the figure of a period of each of those that it is made of then, by slug
 */
public record ToldParts(ToldSeries whole, Function<Period, Map<String, SeriesPoint>> parts) {}
