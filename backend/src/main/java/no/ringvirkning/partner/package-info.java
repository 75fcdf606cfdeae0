/**
 * Partners: organisations and groups with their names and succession over time, and the roles they have.
 *
 * <p>Programmes, plans and money point at partners; a person is never one: a person in a source becomes a role with a
 * capacity. May be used by every feature above it.
 */
@NullMarked
package no.ringvirkning.partner;

import org.jspecify.annotations.NullMarked;
