/**
 * Governing bodies and what they decide: seats by constituency without names of persons, delegations, meetings, cases and
 * decisions.
 *
 * <p>What a decision leads to is not kept here: each change points at its decision, and the effects of a decision are a read
 * of what points at it. Whoever makes such a change calls {@link no.ringvirkning.governance.DecisionService#affected}. May be
 * used by every feature above it.
 */
@NullMarked
package no.ringvirkning.governance;

import org.jspecify.annotations.NullMarked;
