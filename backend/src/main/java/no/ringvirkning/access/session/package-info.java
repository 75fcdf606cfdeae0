/**
 * Who is calling: sessions of people, the cookie that carries them, and what keeps other sites from using it.
 *
 * <p>A session is looked up only for operations that need a caller. What everybody may read never depends on who asks, and costs
 * no statement more for those who are signed in.
 */
@NullMarked
package no.ringvirkning.access.session;

import org.jspecify.annotations.NullMarked;
