package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import org.jspecify.annotations.Nullable;

/**
 * A revision to add to a series.
 *
 * @param pointer where it stands in what is handed in
 * @param heldBack the figure that is not told; what is given is what is told in its place
 */
record Addition(
        Of of,
        String pointer,
        Period period,
        int revision,
        RecordObservation given,
        @Nullable BigDecimal heldBack) {}
