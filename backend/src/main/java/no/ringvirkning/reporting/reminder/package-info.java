/**
 * Reminds those who have something left in a round, before its last day, on it and after, and when who leads asks for it.
 *
 * <p>What is left is worked out by {@link no.ringvirkning.reporting.LeftQueries}; that nobody is reminded twice of the same is held by
 * the table {@code reminder}.
 */
@NullMarked
package no.ringvirkning.reporting.reminder;

import org.jspecify.annotations.NullMarked;
