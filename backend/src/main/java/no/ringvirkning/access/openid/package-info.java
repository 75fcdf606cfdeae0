/** Signing in by an identity provider with OpenID Connect (ADR 0017): all of it between the servers, none of it in the page. */
@NullMarked
package no.ringvirkning.access.openid;

import org.jspecify.annotations.NullMarked;
