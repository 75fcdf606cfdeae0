/**
 * The figures of indicators: series of observations that are only added to, and what they come to for an area on the borders
 * asked for.
 *
 * <p>{@code AreaBasis}, {@code Borders}, {@code SeriesOverAreas} and {@code AreaSum} are values and functions of values.
 */
@NullMarked
package no.ringvirkning.indicator.observation;

import org.jspecify.annotations.NullMarked;
