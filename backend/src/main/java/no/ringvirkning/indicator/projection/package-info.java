/**
 * What somebody expects of indicators. A projection stands by itself: it is never counted as an observation, and a trend line is
 * worked out and not stored.
 */
@NullMarked
package no.ringvirkning.indicator.projection;

import org.jspecify.annotations.NullMarked;
