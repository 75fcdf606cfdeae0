/**
 * What is known of people: what somebody is told of themselves, what is forgotten when they ask for it, and what is forgotten when
 * its time has come. What stays is the pseudonym by which the ledger knows who did what, which then leads to nobody.
 */
@NullMarked
package no.ringvirkning.privacy;

import org.jspecify.annotations.NullMarked;
