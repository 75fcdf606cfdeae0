/** The mailbox of an installation that is there to be tried out, for those who administer it. */
@NullMarked
package no.ringvirkning.access.mailbox;

import org.jspecify.annotations.NullMarked;
