/**
 * What: starts and stops the product.
 * Why: the database must be there before the application and outlive it, and what can go wrong must be said in one line.
 * Who: nobody; this is where the program begins.
 */
@NullMarked
package no.ringvirkning;

import org.jspecify.annotations.NullMarked;
