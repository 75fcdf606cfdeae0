/** Brings figures together, over time, over areas and children, over slices and over borders, and says how many it had. */
package no.ringvirkning.indicator.engine.aggregate;
