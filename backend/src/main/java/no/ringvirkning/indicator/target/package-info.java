/**
 * What is wanted of indicators: baselines, targets with their versions, and how far one has come.
 *
 * <p>A target that is moved is a new version: the one before it stands. {@code Assessments} puts figures, baseline, target and
 * thresholds before the engine, and tells all of them to who asks how it came to its answer.
 */
@NullMarked
package no.ringvirkning.indicator.target;

import org.jspecify.annotations.NullMarked;
