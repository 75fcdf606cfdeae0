package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.shared.SourceReference;

/** What was observed of an indicator, as it is entered together. */
record DemoObservations(
        @NotNull @Size(min = 1, max = 120) String indicator,
        @NotNull @Size(min = 1) List<@NotNull @Valid RecordSeries> series) {

    /** A list that is left out is empty. */
    DemoObservations {
        series = Objects.requireNonNullElse(series, List.of());
    }

    /** Whether each figure was made up to show a feature. */
    boolean isMadeUp() {
        return series.stream()
                .flatMap(each -> each.observations().stream())
                .map(RecordObservation::source)
                .allMatch(SourceReference::isIllustrative);
    }

    /** Whether any of them was. */
    boolean hasMadeUp() {
        return series.stream()
                .flatMap(each -> each.observations().stream())
                .map(RecordObservation::source)
                .anyMatch(SourceReference::isIllustrative);
    }
}
