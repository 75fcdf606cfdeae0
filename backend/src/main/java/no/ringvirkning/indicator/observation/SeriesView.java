package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.reader.JsonStatWriter;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Statistical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator for one area. */
@Schema(description = "The figures of an indicator for one area, on the borders asked for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesView(
        @NotNull IndicatorRef indicator,

        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "What the categories are called. Absent for the total.") @Nullable
        LocalizedText sliceName,

        @Schema(description = "Which areas and borders the figures are about, as asked for.") @NotNull
        String areaBasis,

        @Schema(description = "What is counted or measured.") @NotNull
        String unit,

        @Schema(description = "How many decimals are shown.") @NotNull
        Integer decimals,

        @Schema(description = "Whether the figures are the sums of those of the areas that make up this one.") @NotNull
        Boolean summed,

        @Schema(description = "One for each period, oldest first.") @NotNull
        List<@NotNull SeriesPoint> points,

        @Schema(description = "Where the series breaks.") @NotNull
        List<@NotNull SeriesBreak> breaks,

        @Schema(
                description = "Where the figures come from. Of figures that were all made up, what they were made up"
                        + " beside, told as illustrative.")
        @Nullable
        SourceReference source,

        @Schema(
                description = "The line of attribution to show with them, with the licence where it is known. Absent of"
                        + " figures that were all made up.")
        @Nullable
        String attribution,

        @Schema(
                description =
                        "When something of it was last recorded here; not when its source was updated. Absent when nothing is.")
        @Nullable
        Instant updated,

        @Schema(description = "True when one of the points was made up to show a feature.") @NotNull
        Boolean illustrative)
        implements Statistical {

    /** Nobody is named as the source of figures that were made up: not even those whose real figures went into them. */
    public SeriesView {
        if (isMadeUp(points)) {
            source = source == null ? null : source.madeUp();
            attribution = null;
        }
        attribution = Attributions.withLicences(attribution);
    }

    private static boolean isMadeUp(List<SeriesPoint> points) {
        return points.stream().anyMatch(SeriesPoint::illustrative)
                && points.stream().allMatch(p -> p.value() == null || p.illustrative());
    }

    /** The same with these points, of the same periods. */
    SeriesView with(List<SeriesPoint> other) {
        return new SeriesView(
                indicator,
                area,
                slice,
                sliceName,
                areaBasis,
                unit,
                decimals,
                summed,
                other,
                breaks,
                source,
                attribution,
                updated,
                illustrative);
    }

    @Override
    public byte[] jsonStat(Language language, String address) {
        return JsonStatWriter.write(SeriesTable.of(this, language, address));
    }

    @Override
    public Class<? extends Record> rowType() {
        return SeriesRow.class;
    }

    @Override
    public List<? extends Record> rows() {
        return points.stream()
                .map(p -> new SeriesRow(
                        indicator.slug(),
                        area.slug(),
                        Slice.text(slice),
                        areaBasis,
                        p.period(),
                        p.value(),
                        unit,
                        p.missing(),
                        p.undefined(),
                        p.lowerBound(),
                        p.coverage().have(),
                        p.coverage().of(),
                        p.qualifier(),
                        p.evidenceLevel(),
                        p.borders(),
                        p.breaks(),
                        p.illustrative() ? null : attribution,
                        p.illustrative()))
                .toList();
    }
}
