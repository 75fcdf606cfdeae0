/**
 * What: what the tests of several features share.
 * Why: every test that touches the database shall touch the real one, started the way the product starts it.
 * Who: tests only.
 */
@NullMarked
package no.ringvirkning.testing;

import org.jspecify.annotations.NullMarked;
