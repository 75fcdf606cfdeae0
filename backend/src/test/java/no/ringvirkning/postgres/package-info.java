/**
 * What: the embedded server in real processes, killed and hindered in the ways real life has.
 * Why: what it promises about kept data cannot be shown with a substitute.
 * Who: tests only.
 */
@NullMarked
package no.ringvirkning.postgres;

import org.jspecify.annotations.NullMarked;
