/** Reads the CSV files of Klass, the classifications of Statistics Norway: codes, how they changed and what corresponds. */
@NullMarked
package no.ringvirkning.indicator.reader.klass;

import org.jspecify.annotations.NullMarked;
