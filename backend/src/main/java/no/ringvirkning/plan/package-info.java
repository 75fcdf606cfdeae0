/**
 * Action plans: a plan, its numbered revisions, and what the bodies that adopt it have said of each.
 *
 * <p>Uses programmes and governance; used by finance and by what reads across features.
 */
@NullMarked
package no.ringvirkning.plan;

import org.jspecify.annotations.NullMarked;
