/**
 * Who is asked how it goes, when, and what has been answered: rounds, tasks, and how fresh what the public reads is.
 *
 * <p>What counts as answered is worked out in one place, {@link no.ringvirkning.reporting.TaskState}; the statements only gather.
 */
@NullMarked
package no.ringvirkning.reporting;

import org.jspecify.annotations.NullMarked;
