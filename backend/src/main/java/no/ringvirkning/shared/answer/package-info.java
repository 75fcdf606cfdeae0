/** Answers to the public that are made once and given to all who ask the same, until something public changes. */
@NullMarked
package no.ringvirkning.shared.answer;

import org.jspecify.annotations.NullMarked;
