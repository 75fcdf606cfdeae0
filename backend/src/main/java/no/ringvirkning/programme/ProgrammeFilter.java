package no.ringvirkning.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are listed; an absent part lets all through.
 *
 * @param type of this type
 * @param status with this status
 * @param area slug of an area that has a municipality in common with the programme's areas on the day
 * @param partner slug of a partner with a role in it
 * @param text words in its name, its aliases or its purpose
 * @param asOf the day that areas, names and roles are taken from; today's names and all roles when absent
 */
public record ProgrammeFilter(
        @Nullable ProgrammeType type,
        @Nullable ProgrammeStatus status,
        @Nullable String area,
        @Nullable String partner,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
