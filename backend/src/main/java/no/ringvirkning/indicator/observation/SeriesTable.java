package no.ringvirkning.indicator.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.reader.StatCategory;
import no.ringvirkning.indicator.reader.StatCell;
import no.ringvirkning.indicator.reader.StatDimension;
import no.ringvirkning.indicator.reader.StatRole;
import no.ringvirkning.indicator.reader.StatStructure;
import no.ringvirkning.indicator.reader.StatTable;
import no.ringvirkning.indicator.reader.StatUnit;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.table.Words;
import org.jspecify.annotations.Nullable;

/** A series as a table of statistics. What its form has no place for stands in words as notes of the area and the periods. */
final class SeriesTable {

    /** The code of what is not divided; that of a slice has a colon. */
    static final String TOTAL = "total";

    private static final LocalizedText TOTAL_NAME = new LocalizedText("I alt", "I alt", "Total");

    private final SeriesView series;
    private final Language language;
    private final Words words;

    private SeriesTable(SeriesView series, Language language) {
        this.series = series;
        this.language = language;
        this.words = Words.in(language);
    }

    static StatTable of(SeriesView series, Language language, String address) {
        if (series.points().isEmpty()) {
            throw SeriesProblem.NO_PERIODS.of("from", "There is no period of which there could be a figure.");
        }
        return new SeriesTable(series, language).at(address);
    }

    private StatTable at(String address) {
        String name = series.indicator().name().in(language);
        Instant updated = series.updated();
        StatStructure structure = new StatStructure(
                name + ", " + series.area().name(),
                source(),
                updated == null ? null : updated.toString(),
                address,
                language.tag(),
                null,
                null,
                isMadeUp() ? List.of(words.of("madeUp")) : List.of(),
                List.of(
                        dimension("indicator", StatRole.METRIC, List.of(metric(name))),
                        dimension("area", StatRole.GEO, List.of(area())),
                        dimension(
                                "period",
                                StatRole.TIME,
                                series.points().stream().map(this::period).toList()),
                        dimension("slice", StatRole.CLASSIFICATION, List.of(slice()))));
        return new StatTable(
                structure, series.points().stream().map(SeriesTable::cell).toList());
    }

    private StatDimension dimension(String code, StatRole role, List<StatCategory> categories) {
        return StatDimension.of(code, words.of(code), role, categories);
    }

    private StatCategory metric(String name) {
        return StatCategory.of(series.indicator().slug(), name)
                .measuredIn(StatUnit.of(series.unit(), series.decimals()));
    }

    private StatCategory area() {
        return noted(
                series.area().slug(), series.area().name(), List.of(words.of("areaBasis") + ": " + series.areaBasis()));
    }

    private StatCategory period(SeriesPoint point) {
        List<String> notes = new ArrayList<>();
        if (point.undefined() != null) {
            notes.add(words.of(point.undefined()));
        }
        if (point.missing() != null) {
            notes.add(words.of(point.missing()));
        }
        if (point.qualifier() != null && point.qualifier() != Qualifier.EXACT) {
            notes.add(words.of(point.qualifier()));
        }
        if (point.evidenceLevel() == EvidenceLevel.ESTIMATE) {
            notes.add(words.of(point.evidenceLevel()));
        }
        point.breaks().forEach(kind -> notes.add(words.of(kind)));
        if (point.illustrative()) {
            notes.add(words.of("madeUp"));
        }
        return noted(point.period(), point.period(), notes);
    }

    private StatCategory slice() {
        LocalizedText name = series.sliceName();
        return name == null
                ? StatCategory.of(TOTAL, TOTAL_NAME.in(language))
                : StatCategory.of(Slice.text(series.slice()), name.in(language));
    }

    private static StatCategory noted(String code, String label, List<String> notes) {
        return new StatCategory(code, label, null, List.of(), notes, null, null);
    }

    private boolean isMadeUp() {
        return series.illustrative() || SourceReference.isIllustrative(series.source());
    }

    /** What was made up is not passed off as a fact from the document in whose setting it is shown. */
    private @Nullable String source() {
        SourceReference source = series.source();
        if (isMadeUp()) {
            return Attributions.together(Stream.of(series.attribution(), words.of("madeUp")));
        }
        if (series.attribution() != null) {
            return series.attribution();
        }
        return source == null ? null : source.document();
    }

    private static StatCell cell(SeriesPoint point) {
        if (point.value() == null) {
            return new StatCell.Missing(symbol(point));
        }
        Qualifier qualifier = point.qualifier();
        return new StatCell.Known(
                point.value(), qualifier == null || qualifier == Qualifier.EXACT ? null : qualifier.name());
    }

    /** As Statistics Norway marks it. */
    private static String symbol(SeriesPoint point) {
        MissingCode why = point.missing();
        boolean noAnswer = point.undefined() != null && point.undefined() != NoAnswer.MISSING_INPUT;
        if (noAnswer || why == MissingCode.NOT_APPLICABLE) {
            return ".";
        }
        return why == MissingCode.SUPPRESSED ? ":" : "..";
    }
}
