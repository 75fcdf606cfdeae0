/**
 * Measures across revisions: their identity, the reports on how they go, lists of them and the story of one.
 *
 * <p>Knows the content that revisions give them; used by plan and by what reads across features.
 */
@NullMarked
package no.ringvirkning.plan.measure;

import org.jspecify.annotations.NullMarked;
