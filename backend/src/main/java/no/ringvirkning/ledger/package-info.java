/**
 * The one append-only record behind history, time travel, change feed and audit.
 *
 * <p>Every published change is one entry, written in the transaction of the change itself, with the full published view as
 * its snapshot. Features append through {@link no.ringvirkning.ledger.Ledger} and read through
 * {@link no.ringvirkning.ledger.LedgerQueries}; nobody updates or deletes.
 */
@NullMarked
package no.ringvirkning.ledger;

import org.jspecify.annotations.NullMarked;
