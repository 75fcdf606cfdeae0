/**
 * Who acts: people, clients and the system itself, and what each may do.
 *
 * <p>Whether something is allowed is decided in {@link no.ringvirkning.access.Rights} and nowhere else. An operation that is not
 * opened by its own annotation is denied by configuration; one that needs a caller is {@code @Authenticated}, and asks
 * {@link no.ringvirkning.access.session.Caller} who it is.
 */
@NullMarked
package no.ringvirkning.access;

import org.jspecify.annotations.NullMarked;
