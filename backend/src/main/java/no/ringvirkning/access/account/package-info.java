/**
 * Accounts of people: how they come to be by invitation, how one signs in with a password, and what keeps others from guessing it.
 *
 * <p>What tells who somebody is stands in the table {@code account} and nowhere else: not in the ledger, not in what happened, not
 * in the log.
 */
@NullMarked
package no.ringvirkning.access.account;

import org.jspecify.annotations.NullMarked;
