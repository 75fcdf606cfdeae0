package no.ringvirkning.access.log;

import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.access.event.SecurityEventKind;
import org.jspecify.annotations.Nullable;

/**
 * Which events are sought; all where nothing is said.
 *
 * @param from the first day in Oslo
 * @param to the last day in Oslo
 */
record SoughtEvents(
        @Nullable UUID account,
        @Nullable SecurityEventKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
