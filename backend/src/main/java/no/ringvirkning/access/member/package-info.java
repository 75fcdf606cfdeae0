/** Who has which role in which programme. A membership is no published record: it stands in no ledger, and is deleted. */
@NullMarked
package no.ringvirkning.access.member;

import org.jspecify.annotations.NullMarked;
