/** What happened to the access of people and programs: who came in, who was kept out, who gave whom which role. */
@NullMarked
package no.ringvirkning.access.event;

import org.jspecify.annotations.NullMarked;
