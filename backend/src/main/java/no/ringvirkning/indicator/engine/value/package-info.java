/**
 * What the engine speaks in: figures that may be missing or undefined, periods and series of them, and the steps by which a
 * result was come to.
 *
 * <p>No null goes in or comes out: what is not there is {@link no.ringvirkning.indicator.engine.value.Figure.Missing} with
 * its code or {@link no.ringvirkning.indicator.engine.value.Figure.Undefined} with its reason.
 */
package no.ringvirkning.indicator.engine.value;
