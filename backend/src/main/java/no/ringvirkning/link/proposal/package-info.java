/** Reports on measures that came by a link, and wait for somebody who works for the programme to look at them. */
@NullMarked
package no.ringvirkning.link.proposal;

import org.jspecify.annotations.NullMarked;
