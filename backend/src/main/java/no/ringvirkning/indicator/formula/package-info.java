/**
 * Formulas as they are written and read, and what they have to keep to together. How they are calculated is in {@code
 * indicator.engine.formula}.
 */
@NullMarked
package no.ringvirkning.indicator.formula;

import org.jspecify.annotations.NullMarked;
