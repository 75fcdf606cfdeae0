/**
 * What changed from one revision of a plan to another: found by comparing values, and put into words from what was found.
 *
 * <p>Pure: knows no database. Used by plan.
 */
@NullMarked
package no.ringvirkning.plan.difference;

import org.jspecify.annotations.NullMarked;
