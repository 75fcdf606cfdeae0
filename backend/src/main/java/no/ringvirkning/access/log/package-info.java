/** Reading what happened to the access of people and programs. */
@NullMarked
package no.ringvirkning.access.log;

import org.jspecify.annotations.NullMarked;
