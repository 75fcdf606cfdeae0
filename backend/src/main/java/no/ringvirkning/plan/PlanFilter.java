package no.ringvirkning.plan;

import java.time.LocalDate;
import no.ringvirkning.plan.content.RevisionStatus;
import org.jspecify.annotations.Nullable;

/** Which plans are listed; an absent part lets all through. */
public record PlanFilter(
        @Nullable String programme,
        @Nullable PlanKind kind,
        @Nullable RevisionStatus status,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
