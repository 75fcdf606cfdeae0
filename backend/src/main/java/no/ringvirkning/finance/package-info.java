/**
 * Money: who pays for what in which year, stage by stage, with the decision behind it; and how much others may pay.
 *
 * <p>What is recorded is never rewritten. Uses what is below it through queries and services; {@code finance.overview} works out the
 * sums.
 */
@NullMarked
package no.ringvirkning.finance;

import org.jspecify.annotations.NullMarked;
