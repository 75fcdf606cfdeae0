package no.ringvirkning.indicator;

import java.time.LocalDate;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import org.jspecify.annotations.Nullable;

/** Which indicators are listed. */
public record IndicatorFilter(
        @Nullable MeasurementKind kind,
        @Nullable ResultLevel level,
        @Nullable String programme,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
