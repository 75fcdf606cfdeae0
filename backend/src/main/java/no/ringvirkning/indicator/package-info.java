/**
 * Indicators: what is measured and how, over time. Their figures are in {@code indicator.observation}.
 *
 * <p>A definition is never rewritten: another unit, kind or direction is a new one, and a break in the series.
 */
@NullMarked
package no.ringvirkning.indicator;

import org.jspecify.annotations.NullMarked;
