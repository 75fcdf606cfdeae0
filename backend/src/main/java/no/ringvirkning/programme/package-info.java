/**
 * Development programmes: what they want, where, when, with which phases, focus areas and knowledge base.
 *
 * <p>The centre of the product; plans, indicators and money hang on a programme. May be used by every feature above it.
 */
@NullMarked
package no.ringvirkning.programme;

import org.jspecify.annotations.NullMarked;
