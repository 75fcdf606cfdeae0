/**
 * What must be known to read figures: notes on them, and what happened around the programmes of an area. Nothing of it alters a
 * number.
 */
@NullMarked
package no.ringvirkning.indicator.annotation;

import org.jspecify.annotations.NullMarked;
