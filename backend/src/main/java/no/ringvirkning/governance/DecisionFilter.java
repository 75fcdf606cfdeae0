package no.ringvirkning.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are listed; an absent part lets all through.
 *
 * @param body slug of the body that decided
 * @param organisation slug of the organisation that decided, itself or by one of its bodies
 * @param programme slug of the programme it is about
 * @param outcome with this outcome
 * @param effect that did this
 * @param from made on this day or later, as far as the date is known
 * @param to made on this day or earlier, as far as the date is known
 * @param text words in its title or its text
 */
public record DecisionFilter(
        @Nullable String body,
        @Nullable String organisation,
        @Nullable String programme,
        @Nullable DecisionOutcome outcome,
        @Nullable DecisionEffectKind effect,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {}
