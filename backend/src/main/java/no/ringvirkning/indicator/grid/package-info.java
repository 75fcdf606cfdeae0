/**
 * The figures of a programme as a table to write in: many cells of many indicators, read at once and handed in at once, or not at
 * all. What comes of it are submissions like all others, which somebody else approves.
 */
@NullMarked
package no.ringvirkning.indicator.grid;

import org.jspecify.annotations.NullMarked;
