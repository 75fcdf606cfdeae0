/**
 * What a revision of a plan says, as values, and the rules that it obeys by itself.
 *
 * <p>Pure: knows no database. Used by the other parts of plan.
 */
@NullMarked
package no.ringvirkning.plan.content;

import org.jspecify.annotations.NullMarked;
