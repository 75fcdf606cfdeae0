package no.ringvirkning.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which indicators are listed. */
public record IndicatorFilter(
        @Nullable MeasurementKind kind,
        @Nullable ResultLevel level,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
