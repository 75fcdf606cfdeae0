/** Holds the shape of the code: which way the arrows go, what a layer may touch, what every endpoint declares. */
@NullMarked
package no.ringvirkning.architecture;

import org.jspecify.annotations.NullMarked;
