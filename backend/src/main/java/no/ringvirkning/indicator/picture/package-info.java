/**
 * The figures of an indicator as a picture, by an address that stays: as text that a browser draws, and as points that go anywhere.
 *
 * <p>Both are one drawing. Its letters are text in the first, and outlines in the second: no font of the machine takes part.
 */
@NullMarked
package no.ringvirkning.indicator.picture;

import org.jspecify.annotations.NullMarked;
