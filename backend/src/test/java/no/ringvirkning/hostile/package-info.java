/** Attacks on the running product over HTTP, and the rule that it must keep under all of them. */
@NullMarked
package no.ringvirkning.hostile;

import org.jspecify.annotations.NullMarked;
