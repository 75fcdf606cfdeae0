/**
 * What the money of a programme comes to: sums, checks and warnings, worked out from what is recorded and stored nowhere.
 *
 * <p>All arithmetic stands in {@link no.ringvirkning.finance.overview.Sums}; SQL only fetches the facts.
 */
@NullMarked
package no.ringvirkning.finance.overview;

import org.jspecify.annotations.NullMarked;
