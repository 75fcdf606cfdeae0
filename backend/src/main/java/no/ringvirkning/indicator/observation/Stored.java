package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Observations as they are stored: one row for each revision of each period. */
final class Stored {

    private Stored() {}

    record Observation(
            UUID seriesId,
            String period,
            LocalDate firstDay,
            Frequency frequency,
            int revision,
            @Nullable BigDecimal value,
            @Nullable MissingCode missing,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Qualifier qualifier,
            EvidenceLevel evidenceLevel,
            String status,
            @Nullable LocalDate borders,
            @Nullable String codeAsReported,
            @Nullable SourceReference source,
            @Nullable String reason,
            @Nullable UUID submissionId) {

        static Observation of(
                UUID series, Period period, int revision, RecordObservation given, @Nullable UUID submission) {
            return new Observation(
                    series,
                    period.toString(),
                    period.firstDay(),
                    period.frequency(),
                    revision,
                    given.value(),
                    given.missing(),
                    given.numerator(),
                    given.denominator(),
                    given.qualifier(),
                    given.evidenceLevel(),
                    "PUBLISHED",
                    given.borders(),
                    given.codeAsReported(),
                    given.source(),
                    given.reason(),
                    submission);
        }
    }

    /** A figure that is not told. */
    record HeldBack(UUID seriesId, String period, int revision, BigDecimal value) {

        static Optional<HeldBack> of(UUID series, Addition added) {
            return Optional.ofNullable(added.heldBack())
                    .map(value -> new HeldBack(series, added.period().toString(), added.revision(), value));
        }
    }
}
