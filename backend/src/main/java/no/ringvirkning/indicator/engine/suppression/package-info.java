/** Holds small cells of published tables back, and as many others that nobody can work them out. */
package no.ringvirkning.indicator.engine.suppression;
