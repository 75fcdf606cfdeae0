package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.submission.SubmissionStatus;

/**
 * Figures on their way, and how far they have come.
 *
 * @param indicator its slug
 * @param status where the submission stands: one of those that it passes on the way to being published
 */
record DemoSubmission(
        @NotNull String indicator,
        @NotNull @Size(min = 1) List<@NotNull @Valid RecordSeries> series,
        @NotNull SubmissionStatus status) {

    DemoSubmission {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
    }

    /** Its figures. */
    DemoObservations figures() {
        return new DemoObservations(indicator, series);
    }
}
