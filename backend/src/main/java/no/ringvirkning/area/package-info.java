/**
 * Areas: municipalities, counties and regions with an identity of their own, and codes, names and membership over time.
 *
 * <p>Reported codes are never rewritten, so a code means something only together with a date. May be used by every
 * feature above it.
 */
@NullMarked
package no.ringvirkning.area;

import org.jspecify.annotations.NullMarked;
