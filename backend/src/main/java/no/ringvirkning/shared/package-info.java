/**
 * What every feature speaks in: value types of the field (partial dates, quantities, money, localised text) and the
 * conventions of the HTTP answers (problems, pages, entity tags, tables).
 *
 * <p>Imports nothing of ours; everybody may import it.
 */
@NullMarked
package no.ringvirkning.shared;

import org.jspecify.annotations.NullMarked;
