/**
 * Reads the tables of statistics that others publish, and writes ours in the same form. Bytes in, a {@link
 * no.ringvirkning.indicator.reader.StatTable} out: no database, no injection, no HTTP. What cannot be read whole is refused
 * with a {@link no.ringvirkning.indicator.reader.ReaderProblem} that says where; there are no half tables.
 */
@NullMarked
package no.ringvirkning.indicator.reader;

import org.jspecify.annotations.NullMarked;
