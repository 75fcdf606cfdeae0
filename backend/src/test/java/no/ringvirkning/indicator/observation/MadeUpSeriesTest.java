package no.ringvirkning.indicator.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures that were made up")
class MadeUpSeriesTest {

    private static final String SSB = "Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.";
    private static final String MADE_UP = "Eksempel, ikke fra kilden";
    private static final SourceReference SOURCE = new SourceReference("000", List.of(), "Slik står det.", false);

    private static SeriesPoint point(int year, @Nullable Integer value, boolean madeUp) {
        return new SeriesPoint(
                String.valueOf(year),
                value == null ? null : BigDecimal.valueOf(value),
                value == null ? MissingCode.NOT_REPORTED : null,
                null,
                false,
                new Coverage(value == null ? 0 : 1, 1),
                value == null ? null : Qualifier.EXACT,
                null,
                null,
                List.of(),
                madeUp);
    }

    private static SeriesView series(SeriesPoint... points) {
        return new SeriesView(
                new IndicatorRef("plasser", LocalizedText.nb("Plasser")),
                new AreaRef("hole", "Hole"),
                Map.of(),
                null,
                "AS_REPORTED",
                "personer",
                0,
                false,
                List.of(points),
                List.of(),
                SOURCE,
                SSB,
                null,
                Arrays.stream(points).anyMatch(SeriesPoint::illustrative));
    }

    private static String jsonStat(SeriesView series) {
        return new String(series.jsonStat(Language.NB, "https://example.org/"), StandardCharsets.UTF_8);
    }

    private static List<@Nullable String> attributions(SeriesView series) {
        return series.rows().stream()
                .map(row -> ((SeriesRow) row).attribution())
                .toList();
    }

    @Test
    @DisplayName("have nobody who is named as their source, in any form, and not the words of a document")
    void all() {
        SeriesView series = series(point(2019, 4, true), point(2020, null, false));
        assertNull(series.attribution());
        assertEquals(new SourceReference("000", List.of(), null, true), series.source());
        assertEquals(Arrays.asList(null, null), attributions(series));
        assertFalse(jsonStat(series).contains("Statistisk"), jsonStat(series));
        assertTrue(jsonStat(series).contains("\"source\":\"" + MADE_UP + "\""), jsonStat(series));
    }

    @Test
    @DisplayName("among real ones have none, and the real ones keep theirs")
    void some() {
        SeriesView series = series(point(2019, 4, true), point(2020, 5, false));
        assertEquals(SSB, series.attribution());
        assertEquals(SOURCE, series.source());
        assertEquals(Arrays.asList(null, SSB), attributions(series));
        assertTrue(jsonStat(series).contains("\"source\":\"" + SSB + "; " + MADE_UP + "\""), jsonStat(series));
    }

    @Test
    @DisplayName("are not what is missing, or real: there the source is named")
    void none() {
        for (SeriesView series : List.of(series(), series(point(2019, null, false)), series(point(2019, 4, false)))) {
            assertEquals(SSB, series.attribution());
            assertEquals(SOURCE, series.source());
            assertEquals(
                    IntStream.range(0, series.points().size())
                            .mapToObj(i -> SSB)
                            .toList(),
                    attributions(series));
        }
    }

    @Test
    @DisplayName("make a sum of areas an example, and not the lack of one")
    void sums() {
        Observed madeUp = new Observed(Figure.known(BigDecimal.TEN), Qualifier.EXACT, null, null, null, true);
        Observed real = new Observed(Figure.known(BigDecimal.ONE), Qualifier.EXACT, null, null);
        Observed none = Observed.missing(MissingCode.NOT_REPORTED);
        assertTrue(AreaSum.added(Map.of("a", madeUp, "b", real)).whole().illustrative());
        assertFalse(AreaSum.added(Map.of("a", madeUp, "b", none)).whole().illustrative());
    }
}
