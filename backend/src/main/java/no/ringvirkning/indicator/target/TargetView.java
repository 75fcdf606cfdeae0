package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wanted of an indicator for an area, with all that was wanted before. */
@Schema(description = "What is wanted of an indicator for an area and a slice, with all that was wanted before.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetView(
        @NotNull UUID id,

        @Schema(description = "Names the target: its indicator, its area, and its slice when it is not the total.")
        @NotNull
        String slug,

        @Schema(description = "Counts the published versions of the record, from 1.") @NotNull
        Long version,

        @NotNull IndicatorRef indicator,
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "The programme that wants it.") @Nullable
        ProgrammeRef programme,

        @Schema(description = "The id of the programme, as in the feed.") @Nullable
        UUID programmeId,

        @Schema(description = "What is wanted on the date asked for. Absent when nothing is wanted yet.") @Nullable
        TargetVersion current,

        @Schema(
                description =
                        "All that was wanted, in the order it was set; of a date asked for, without what is wanted from a later one.")
        @NotNull
        List<@NotNull TargetVersion> versions,

        @Schema(
                description =
                        "What progress is measured from, in the order it was set; the last one holds. Of a date asked for, without what could not be told by then.")
        @NotNull
        List<@NotNull TargetBaseline> baselines)
        implements PublishedView {

    public TargetView {
        slice = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(slice, Map.of())));
        versions = List.copyOf(Objects.requireNonNullElse(versions, List.of()));
        baselines = List.copyOf(Objects.requireNonNullElse(baselines, List.of()));
    }

    @Override
    public EntityType entityType() {
        return EntityType.TARGET;
    }

    @Override
    public @Nullable UUID ledgerProgramme() {
        return programmeId;
    }

    /** What holds as the baseline, when one was set. */
    Optional<TargetBaseline> baseline() {
        return baselines.stream().reduce((before, after) -> after);
    }

    /**
     * The same with what was wanted on another day, and measured from what could be told by then; of versions from the same day,
     * the later stands for the one before.
     */
    TargetView on(LocalDate day) {
        TargetVersion then = versions.stream()
                .filter(v -> !v.validFrom().isAfter(day))
                .max(Comparator.comparing(TargetVersion::validFrom).thenComparing(TargetVersion::number))
                .orElse(null);
        return new TargetView(
                id, slug, version, indicator, area, slice, programme, programmeId, then, versions, baselinesBy(day));
    }

    private List<TargetBaseline> baselinesBy(LocalDate day) {
        return baselines.stream().filter(b -> b.isToldOn(day)).toList();
    }

    /**
     * The same as it was told on a day: without what was said to be wanted from a later one, and without baselines that could not
     * be told yet; none when nothing is left that is wanted.
     */
    Optional<TargetView> toldOn(LocalDate day) {
        List<TargetVersion> by =
                versions.stream().filter(v -> !v.validFrom().isAfter(day)).toList();
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetView(
                        id,
                        slug,
                        version,
                        indicator,
                        area,
                        slice,
                        programme,
                        programmeId,
                        current,
                        by,
                        baselinesBy(day)));
    }

    /** The same, pointing so at its indicator. */
    TargetView of(IndicatorRef named) {
        return new TargetView(
                id, slug, version, named, area, slice, programme, programmeId, current, versions, baselines);
    }

    /** The name of the target of a slice. */
    static String slug(String indicator, String area, Map<String, String> slice) {
        return indicator + "/" + area + (slice.isEmpty() ? "" : "/" + Slice.text(slice));
    }
}
