package no.ringvirkning.indicator.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import no.ringvirkning.indicator.observation.NoAnswer;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.projection.DefinitionFit;
import no.ringvirkning.indicator.projection.ProjectionAnswer;
import no.ringvirkning.indicator.target.ExplanationView;
import no.ringvirkning.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a picture says")
class CompositionTest {

    private static final PictureWords NB = PictureWords.in(Language.NB);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static <T> T read(Class<T> type, String text, Object... values) {
        try {
            return JSON.readValue(text.formatted(values).replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static SeriesView series(boolean madeUp, String points) {
        return series(madeUp, points, "");
    }

    private static SeriesView series(boolean madeUp, String points, String more) {
        return read(SeriesView.class, """
                {'indicator': {'slug': 'folk', 'name': {'nb': 'Folk'}}, 'area': {'slug': 'hole', 'name': 'Hole'},
                 'slice': {}, 'areaBasis': 'AS_REPORTED', 'unit': 'personer', 'decimals': 0, 'summed': false,
                 'points': [%s], 'breaks': [], 'illustrative': %s%s}""", points, madeUp, more);
    }

    private static String known(String period, int value) {
        return "{'period': '%s', 'value': %d, 'lowerBound': false, 'coverage': {'have': 1, 'of': 1}}"
                .formatted(period, value);
    }

    private static String none(String period, String why) {
        return "{'period': '%s', %s, 'lowerBound': false, 'coverage': {'have': 0, 'of': 1}}".formatted(period, why);
    }

    private static Sheet sheet(SeriesView series, String wanted, boolean illustrative) {
        return sheet(List.of(series), wanted, illustrative);
    }

    private static Sheet sheet(List<SeriesView> series, String wanted, boolean illustrative) {
        return sheet(series, wanted, illustrative, "{'period': '2025', 'value': 9, 'low': 9, 'set': true}");
    }

    private static Sheet sheet(List<SeriesView> series, String wanted, boolean illustrative, String way) {
        ExplanationView explanation = read(ExplanationView.class, """
                {'thresholds': {'version': '1', 'onTrack': -0.1, 'atRisk': -0.2}, 'observed': [], 'inputs': [],
                 'way': {'points': [%s]},
                 'assessment': {'period': '2020', 'observed': {'value': 5}, 'expected': {'value': 6}, %s
                  'illustrative': %s}}""", way, wanted, illustrative);
        return sheet(series, explanation, List.of());
    }

    private static Sheet sheet(List<SeriesView> series, ExplanationView explanation, List<ProjectionAnswer> expected) {
        PictureFacts facts = new PictureFacts(series, explanation, true, expected, List.of(), List.of());
        return new Composition(facts, NB, "https://example.org/").sheet();
    }

    private static String target(String deadline, boolean madeUp) {
        return """
                'target': {'number': 1, 'comparator': 'AT_LEAST', 'value': 9, %s 'trajectory': 'LINEAR',
                 'counting': 'EACH_PERIOD', 'source': {'document': '000', 'illustrative': %s}},""".formatted(deadline, madeUp);
    }

    private static final String IN_2025 = "'deadline': '2025',";

    @Test
    @DisplayName("is that a target was made up where it was, and not where only the figures were")
    void madeUpTarget() {
        String figures = known("2019", 4) + "," + known("2020", 5);
        Sheet figuresOnly = sheet(series(true, figures), target(IN_2025, false), true);
        assertEquals("Mål", figuresOnly.picture().target().name());
        assertFalse(figuresOnly.notes().stream().anyMatch(n -> n.startsWith("Mål")), figuresOnly.toString());
        assertTrue(figuresOnly.sentences().stream().allMatch(s -> s.endsWith(" (eksempel)")), figuresOnly.toString());
        assertEquals("Hole (eksempel)", figuresOnly.picture().lines().get(0).name());

        Sheet targetOnly = sheet(series(false, figures), target(IN_2025, true), true);
        assertEquals("Mål (eksempel)", targetOnly.picture().target().name());
        assertTrue(
                targetOnly.notes().contains("Mål (eksempel): Eksempel, ikke et faktum fra kilden."),
                targetOnly.toString());
        assertFalse(targetOnly.sentences().get(0).contains("eksempel"), targetOnly.toString());
        assertTrue(targetOnly.sentences().get(1).endsWith(" (eksempel)"), targetOnly.toString());
    }

    @Test
    @DisplayName("is how much more it is in percent, but of what is in percent itself")
    void percent() {
        SeriesView people = series(false, known("2019", 4) + "," + known("2020", 5));
        SeriesView percent = read(
                SeriesView.class,
                JSON.valueToTree(people)
                        .toString()
                        .replace("personer", "prosent")
                        .replace("'", ""));
        assertTrue(
                sheet(people, target(IN_2025, false), false).sentences().get(0).endsWith("opp 1 (25\u00a0%)"));
        assertTrue(
                sheet(percent, target(IN_2025, false), false).sentences().get(0).endsWith("opp 1"));
    }

    @Test
    @DisplayName("is whose figures those of each area are, and of which areas they were made up")
    void sources() {
        SeriesView real =
                series(false, known("2019", 4), ", 'attribution': 'Kilde: Andre; Kilde: Statistisk sentralbyrå'");
        SeriesView madeUp = series(true, known("2019", 4).replace("}}", "}, 'illustrative': true}"), "");
        for (List<SeriesView> compared : List.of(List.of(real, madeUp), List.of(madeUp, real))) {
            String source = sheet(compared, target("", false), false).source().get(0);
            assertEquals(
                    "Kilde: Andre Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0."
                            + " Tall for Hole er oppdiktet og har ingen kilde.",
                    source);
        }
        assertEquals(
                "Kilde: Andre Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.",
                sheet(List.of(real), target("", false), false).source().get(0));
    }

    @Test
    @DisplayName("is when figures were recorded here, and not that they were new or changed then")
    void recorded() {
        SeriesView series = series(
                false,
                known("2019", 4),
                ", 'attribution': 'Kilde: Statistisk sentralbyrå', 'updated': '2026-11-22T10:00:00Z'");
        assertEquals(
                "Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0. Sist registrert i Ringvirkning 22. november 2026.",
                sheet(List.of(series), target("", false), false).source().get(0));
    }

    @Test
    @DisplayName("is the way to a target just as it was worked out, up at once where nothing is expected before")
    void way() {
        String points = "{'period': '2023', 'value': 5, 'set': false},"
                + " {'period': '2024', 'value': 5, 'low': 4.5, 'set': false},"
                + " {'period': '2025', 'value': 9, 'low': 9, 'set': true}";
        List<SeriesView> series = List.of(series(false, known("2020", 5)));
        Sheet straight = sheet(series, target(IN_2025, false), false, points);
        assertEquals(
                List.of(WayPoint.on(2023, 5, false), new WayPoint(2024, 5, 4.5, 5, false), WayPoint.on(2025, 9, true)),
                straight.picture().target().points());
        assertTrue(straight.notes().contains(NB.of("indicator.target.band")), straight.toString());
        Sheet atOnce = sheet(series, target(IN_2025, false).replace("LINEAR", "STEP"), false, points);
        assertEquals(
                List.of(
                        WayPoint.on(2023, 5, false),
                        new WayPoint(2024, 5, 4.5, 5, false),
                        new WayPoint(2025, 5, 4.5, 5, false),
                        WayPoint.on(2025, 9, true)),
                atOnce.picture().target().points());
    }

    @Test
    @DisplayName("is where a way goes that has no place among the figures, as it is of their sum")
    void accumulated() {
        String summed = target(IN_2025, false).replace("EACH_PERIOD", "ACCUMULATED");
        List<SeriesView> series = List.of(series(false, known("2020", 5)));
        String start = "{'period': '2019', 'value': 1.4, 'set': false}, ";
        String end = "{'period': '2025', 'value': 9, 'low': 9, 'set': true}";
        Sheet way = sheet(series, summed, false, start + end);
        assertNull(way.picture().target());
        assertTrue(
                way.notes().stream()
                        .anyMatch(n -> n.endsWith("Den går fra 1 i 2019 til 9 i alt ved utgangen av 2025.")),
                way.toString());
        Sheet goal = sheet(series, summed, false, end);
        assertTrue(
                goal.notes().stream().anyMatch(n -> n.endsWith("Det er 9 i alt ved utgangen av 2025.")),
                goal.toString());
        Sheet level = sheet(series, summed, false, start.replace("1.4", "9") + end);
        assertEquals(goal.notes(), level.notes());
        assertFalse(goal.notes().stream().anyMatch(n -> n.contains("(eksempel)")), goal.toString());
        Sheet madeUp =
                sheet(series, summed.replace("'illustrative': false", "'illustrative': true"), false, start + end);
        assertTrue(madeUp.notes().contains("Mål (eksempel): Eksempel, ikke et faktum fra kilden."), madeUp.toString());
        Sheet cap = sheet(series, summed.replace("AT_LEAST", "UP_TO") + "'outcome': 'MET',", false, start + end);
        assertTrue(cap.notes().stream().anyMatch(n -> n.startsWith("Taket gjelder")), cap.toString());
    }

    @Test
    @DisplayName("is nothing of a way that is not drawn")
    void noWay() {
        Sheet sheet = sheet(List.of(series(false, known("2020", 5))), target("", true), true, "");
        assertFalse(sheet.notes().stream().anyMatch(n -> n.startsWith("Mål")), sheet.toString());
    }

    @ParameterizedTest
    @EnumSource(DefinitionFit.class)
    @DisplayName("is why what is expected is not drawn: its unit only where that is another one")
    void notDrawn(DefinitionFit fit) {
        ProjectionAnswer expected = read(ProjectionAnswer.class, """
                {'projection': {'id': '00000000-0000-0000-0000-000000000001', 'slug': 'x', 'version': 1,
                  'indicator': {'slug': 'folk', 'name': {'nb': 'Folk'}}, 'area': {'slug': 'hole'}, 'slice': {}, 'key': 'x',
                  'method': 'MANUAL', 'points': [{'period': '2030', 'value': 7}]},
                 'unit': 'prosent', 'basisFit': 'SAME', 'definitionFit': '%s', 'outcomes': []}""", fit);
        ExplanationView explanation = read(ExplanationView.class, """
                {'thresholds': {'version': '1', 'onTrack': -0.1, 'atRisk': -0.2}, 'observed': [], 'inputs': [],
                 'way': {'points': []},
                 'assessment': {'illustrative': false}}""");
        Sheet sheet = sheet(List.of(series(false, known("2020", 5))), explanation, List.of(expected));
        assertEquals(fit == DefinitionFit.SAME ? 2 : 1, sheet.picture().lines().size());
        List<String> why = sheet.notes().stream()
                .filter(note -> note.endsWith("ikke tegnet i figuren."))
                .toList();
        assertEquals(fit == DefinitionFit.SAME ? 0 : 1, why.size(), why.toString());
        why.forEach(note -> assertEquals(fit == DefinitionFit.OTHER, note.contains("prosent"), note));
    }

    @Test
    @DisplayName("is why what is worked out has no answer, once for years that have none for the same reason")
    void gaps() {
        String zero = "'undefined': 'ZERO_DENOMINATOR'";
        String missing = "'undefined': 'MISSING_INPUT', 'missing': '%s'";
        SeriesView series = series(
                false,
                String.join(
                        ",",
                        none("2015", zero),
                        none("2016", zero),
                        none("2017", missing.formatted("SUPPRESSED")),
                        none("2018", missing.formatted("NOT_REPORTED")),
                        none("2019", "'missing': 'NOT_REPORTED'"),
                        known("2020", 5)));
        assertEquals(
                "Perioder uten tall – Hole, 2015–2016: kan ikke regnes ut, fordi det ikke kan deles på null;"
                        + " Hole, 2017: kan ikke regnes ut, fordi et tall bak mangler (skjult, fordi det gjelder så få);"
                        + " Hole, 2018: kan ikke regnes ut, fordi et tall bak mangler (ikke meldt);"
                        + " Hole, 2019: ikke meldt",
                Gaps.of(List.of(series), NB).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(NoAnswer.class)
    @DisplayName("has words for every reason why there is no answer")
    void everyReason(NoAnswer why) {
        SeriesView series = series(false, none("2015", "'undefined': '" + why + "'"));
        for (Language language : Language.values()) {
            assertTrue(Gaps.of(List.of(series), PictureWords.in(language)).isPresent());
        }
    }
}
