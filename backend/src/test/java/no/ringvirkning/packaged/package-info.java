/**
 * What: starts the packaged product in processes of its own, as an operator does, and does to it what happens to programs.
 * Why: a start, a kill and a lost database cannot be tried inside the process of the tests.
 * Who: tests only, after the jar has been built.
 */
@NullMarked
package no.ringvirkning.packaged;

import org.jspecify.annotations.NullMarked;
