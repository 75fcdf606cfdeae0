/**
 * Figures on their way: what is handed in, looked at, given back and approved before it is published. What comes of it are
 * observations like all others; nothing that is under way is read by anybody but by those who work with it.
 */
@NullMarked
package no.ringvirkning.indicator.submission;

import org.jspecify.annotations.NullMarked;
