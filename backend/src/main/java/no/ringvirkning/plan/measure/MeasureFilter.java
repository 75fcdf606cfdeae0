package no.ringvirkning.plan.measure;

import java.time.LocalDate;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureLevel;
import org.jspecify.annotations.Nullable;

/** Which measures are listed; an absent part lets all through. */
public record MeasureFilter(
        @Nullable String programme,
        @Nullable String plan,
        @Nullable Integer revision,
        @Nullable String focusArea,
        @Nullable MeasureKind kind,
        @Nullable Horizon horizon,
        @Nullable MeasureLevel level,
        @Nullable MeasureStatusValue status,
        @Nullable Boolean attention,
        @Nullable String responsible,
        @Nullable MeasureChange change,
        @Nullable String text,
        @Nullable Boolean ended,
        @Nullable LocalDate asOf) {}
