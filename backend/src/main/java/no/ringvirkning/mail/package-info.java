/**
 * Mail to people. It is written down in the transaction of what it tells of, and sent after that, by SMTP or into a mailbox that only
 * this installation has. When it has gone, whom it went to and what it said are forgotten.
 */
@NullMarked
package no.ringvirkning.mail;

import org.jspecify.annotations.NullMarked;
