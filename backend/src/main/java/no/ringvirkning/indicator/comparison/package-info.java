/** What figures are compared with: those of a nation, a county or the municipalities of an area, and what a source says of the two without figures. */
@NullMarked
package no.ringvirkning.indicator.comparison;

import org.jspecify.annotations.NullMarked;
