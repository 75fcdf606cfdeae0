/**
 * The five real programmes that the product is shown on, as JSON files of commands, and what loads them.
 *
 * <p>Uses every feature below it through its services; nobody uses it.
 */
@NullMarked
package no.ringvirkning.demo;

import org.jspecify.annotations.NullMarked;
