/**
 * Tokens that others have signed: who may sign them, with which keys, and what must stand in them (ADR 0016).
 *
 * <p>Nothing here decides what anybody may do. A token says who shows it; what they may is registered with us.
 */
@NullMarked
package no.ringvirkning.access.token;

import org.jspecify.annotations.NullMarked;
