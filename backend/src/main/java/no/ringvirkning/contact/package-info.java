/**
 * Whom one asks about a programme: a role in an organisation and a mailbox that several read, and the person behind it, of whom the
 * public reads what they have agreed to and nothing else.
 *
 * <p>What the public reads, what those read who work with it, and what the ledger keeps are three types. Nothing is left out of a
 * larger one by an annotation.
 */
@NullMarked
package no.ringvirkning.contact;

import org.jspecify.annotations.NullMarked;
