package no.ringvirkning.indicator.target;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wanted of an indicator. */
@Schema(description = "What is wanted of an indicator, with all that was wanted before.")
public record TargetsView(
        @NotNull IndicatorRef indicator,

        @Schema(description = "One for each area and slice, in the order of their slugs.") @NotNull
        List<@NotNull TargetView> targets)
        implements Tabular {

    public TargetsView {
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    /** The same as it was told on a day; all when absent. */
    TargetsView on(@Nullable LocalDate asOf) {
        return asOf == null
                ? this
                : new TargetsView(
                        indicator,
                        targets.stream().flatMap(t -> t.toldOn(asOf).stream()).toList());
    }

    @Override
    public Class<? extends Record> rowType() {
        return TargetRow.class;
    }

    /** One for each version. */
    @Override
    public List<? extends Record> rows() {
        return targets.stream().flatMap(TargetRow::of).toList();
    }
}
