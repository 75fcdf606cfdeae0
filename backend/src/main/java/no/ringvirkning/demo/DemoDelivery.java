package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.delivery.DeliveryStatus;
import no.ringvirkning.indicator.observation.RecordSeries;

/**
 * Figures on their way, and how far they have come.
 *
 * @param indicator its slug
 * @param status where the delivery stands: one of those that it passes on the way to being published
 */
record DemoDelivery(
        @NotNull String indicator,
        @NotNull @Size(min = 1) List<@NotNull @Valid RecordSeries> series,
        @NotNull DeliveryStatus status) {

    DemoDelivery {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
    }

    /** Its figures. */
    DemoObservations figures() {
        return new DemoObservations(indicator, series);
    }
}
