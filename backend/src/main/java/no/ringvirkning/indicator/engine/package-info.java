/**
 * Works indicators out: what is met, how far one has come, whether that is as far as planned. Pure functions of values: no
 * database, no framework, no clock, no language, no rounding.
 *
 * <p>Everything it answers, it explains: each result comes with the steps that lead to it
 * ({@link no.ringvirkning.indicator.engine.value.Step}), and each step with a formula a stranger can calculate.
 *
 * <p>Begin with {@link no.ringvirkning.indicator.engine.Assessor}. The packages inside: {@code value} is what it speaks in,
 * {@code aggregate} brings figures together, {@code formula} works out indicators from others, {@code suppression} hides
 * small cells.
 */
package no.ringvirkning.indicator.engine;
