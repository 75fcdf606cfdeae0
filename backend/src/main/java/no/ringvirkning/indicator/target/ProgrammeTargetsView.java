package no.ringvirkning.indicator.target;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a programme wants of its indicators. */
@Schema(description = "What a programme wants of its indicators, with all that it wanted before.")
public record ProgrammeTargetsView(
        @NotNull ProgrammeRef programme,

        @Schema(description = "One for each indicator, area and slice, in the order of their slugs.") @NotNull
        List<@NotNull TargetView> targets)
        implements Tabular {

    public ProgrammeTargetsView {
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    /** The same as it was told on a day; all when absent. */
    ProgrammeTargetsView on(@Nullable LocalDate asOf) {
        return asOf == null
                ? this
                : new ProgrammeTargetsView(
                        programme,
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
