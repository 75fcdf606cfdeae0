package no.ringvirkning.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies are listed; an absent part lets all through.
 *
 * @param organisation slug of the partner whose body it is
 * @param programme slug of the programme it steers
 * @param type of this type
 * @param text words in its name or its mandate
 * @param asOf only bodies that exist on this day, by the names of that day
 */
public record BodyFilter(
        @Nullable String organisation,
        @Nullable String programme,
        @Nullable GoverningBodyType type,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
