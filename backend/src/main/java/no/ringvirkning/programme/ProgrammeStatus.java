package no.ringvirkning.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the programme stands. */
@Schema(
        description =
                "Where the programme stands: today, as far as its sources tell; on a day asked for, as its periods tell."
                        + " NOT_KNOWN: neither says.")
public enum ProgrammeStatus {
    PLANNED,
    RUNNING,
    COMPLETED,
    /** The sources do not say whether it still runs. */
    NOT_KNOWN;

    /** Where a programme stood on a day, by the first and the last day that its periods tell of. */
    static ProgrammeStatus on(LocalDate day, List<ProgrammePeriod> periods) {
        Optional<LocalDate> first = periods.stream()
                .map(p -> p.period().from())
                .filter(Objects::nonNull)
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last = periods.stream()
                .map(p -> p.period().to())
                .filter(Objects::nonNull)
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder());
        if (first.isPresent() && first.get().isAfter(day)) {
            return PLANNED;
        }
        if (last.isPresent() && last.get().isBefore(day)) {
            return COMPLETED;
        }
        return first.isPresent() && last.isPresent() ? RUNNING : NOT_KNOWN;
    }
}
