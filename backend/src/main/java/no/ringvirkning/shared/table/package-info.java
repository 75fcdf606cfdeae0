/**
 * A list as a table: which columns it has, and how it is written for machines (CSV) and for people (CSV for Excel, a
 * workbook). Knows nothing of HTTP.
 *
 * <p>A table for machines has the fields of the contract by their own names; one for people has no internal ids, one column
 * per text and per date, and says headings and values in the words of the reader's language, {@code words/*.properties}.
 */
@NullMarked
package no.ringvirkning.shared.table;

import org.jspecify.annotations.NullMarked;
