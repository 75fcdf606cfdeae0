/** Programs of others, which read and write by a bearer token. */
@NullMarked
package no.ringvirkning.access.client;

import org.jspecify.annotations.NullMarked;
