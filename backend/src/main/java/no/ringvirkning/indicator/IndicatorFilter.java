package no.ringvirkning.indicator;

import java.time.LocalDate;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators are listed.
 *
 * @param programme the slug of the programme that wants something of them
 * @param owner the slug of the programme that they belong to
 */
public record IndicatorFilter(
        @Nullable MeasurementKind kind,
        @Nullable ResultLevel level,
        @Nullable String programme,
        @Nullable String owner,
        @Nullable String text,
        @Nullable LocalDate asOf) {}
