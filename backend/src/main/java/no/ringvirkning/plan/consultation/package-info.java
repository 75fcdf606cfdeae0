/**
 * What is said of a revision while it is in hearing, and what is answered. Who says it is an organisation or somebody in a capacity:
 * no person is named.
 *
 * <p>Uses what revisions say; used by nothing but the plan, which tells what is not answered.
 */
@NullMarked
package no.ringvirkning.plan.consultation;

import org.jspecify.annotations.NullMarked;
