/**
 * What the first HTML of a page says of it, for readers that come with an address and run no scripts: those who index pages,
 * and those who show a link with its title.
 */
@NullMarked
package no.ringvirkning.page;

import org.jspecify.annotations.NullMarked;
