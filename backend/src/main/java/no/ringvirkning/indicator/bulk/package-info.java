/** Figures that come in bulk: a file of measurements, checked and written as one. */
@NullMarked
package no.ringvirkning.indicator.bulk;

import org.jspecify.annotations.NullMarked;
