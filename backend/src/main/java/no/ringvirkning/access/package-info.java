/**
 * Who acts: people, clients and the system itself, and what each may do.
 *
 * <p>Whether something is allowed is decided in {@link no.ringvirkning.access.Rights} and nowhere else. Until sign-in is built
 * there is one actor, the system, and nothing can be written over HTTP: every endpoint that is not opened by its own annotation
 * is denied by configuration.
 */
@NullMarked
package no.ringvirkning.access;

import org.jspecify.annotations.NullMarked;
