/** Works indicators out from other indicators, by formulas that do not go in circles. */
package no.ringvirkning.indicator.engine.formula;
