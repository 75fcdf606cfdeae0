/** Shows that what nobody opened is closed. */
@NullMarked
package no.ringvirkning.access;

import org.jspecify.annotations.NullMarked;
