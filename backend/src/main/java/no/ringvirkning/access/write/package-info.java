/**
 * What all writes over HTTP have in common: who makes it and why, which version they have seen, that a request that is sent again is
 * carried out once, and that one can ask what would come of it.
 */
@NullMarked
package no.ringvirkning.access.write;

import org.jspecify.annotations.NullMarked;
