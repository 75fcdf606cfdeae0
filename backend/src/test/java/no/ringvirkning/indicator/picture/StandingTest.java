package no.ringvirkning.indicator.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.target.AssessmentView;
import no.ringvirkning.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture says of what is wanted")
class StandingTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String BETTER =
            "'target': {'number': 1, 'comparator': 'DIRECTION_ONLY', 'counting': 'EACH_PERIOD'},";
    private static final String CAP =
            "'target': {'number': 1, 'comparator': 'UP_TO', 'value': 70, 'counting': 'EACH_PERIOD'},";
    private static final String SUM =
            "'target': {'number': 1, 'comparator': 'AT_LEAST', 'value': 1000, 'counting': 'ACCUMULATED'},";
    private static final String STALE = "'status': 'STALE', 'period': '2024', 'due': '2025',";
    private static final String NO_PATH = "'expected': {'undefined': 'NO_PATH'},";

    private static String said(Language language, String assessment, String... points) {
        return said(language, false, assessment, points);
    }

    private static String said(Language language, boolean isWorkedOut, String assessment, String... points) {
        PictureWords words = PictureWords.in(language);
        AssessmentView view = read(AssessmentView.class, "{" + NO_PATH + assessment + "}");
        List<SeriesPoint> observed =
                Stream.of(points).map(p -> read(SeriesPoint.class, p)).toList();
        return new Standing(words, view, observed, 0, isWorkedOut)
                .sentence()
                .orElse("")
                .replace('\u00a0', ' ');
    }

    private static <T> T read(Class<T> type, String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("what old figures tell, and what is not reported")
    void old() {
        String improved =
                STALE + BETTER + "'outcome': 'IMPROVED', 'observed': {'value': 174}, 'baseline': {'period': '2019',"
                        + " 'value': 170, 'qualifier': 'EXACT'}";
        assertEquals("174 i 2024, bedre enn 170 i 2019; 2025 er ikke meldt", said(Language.NB, improved));
        assertEquals("174 i 2024, betre enn 170 i 2019; 2025 er ikkje meldt", said(Language.NN, improved));
        assertEquals(
                "174 in 2024, better than 170 in 2019; 2025 is withdrawn",
                said(
                        Language.EN,
                        improved,
                        "{'period': '2025', 'missing': 'WITHDRAWN', 'lowerBound': false, 'coverage': {'have': 0, 'of': 1}}"));
        assertEquals(
                "9 790 i 2024, målet er bedre enn før; kan ikke vurderes, fordi utgangspunktet mangler;"
                        + " 2025 er ikke meldt",
                said(
                        Language.NB,
                        STALE + BETTER + "'outcome': 'UNDEFINED', 'observed': {'value': 9790}, 'notAssessable':"
                                + " {'undefined': 'NO_BASELINE'}"));
    }

    @Test
    @DisplayName("that an observed figure on other borders is reported, and only one that is worked out has no answer")
    void onOtherBorders() {
        String stale = STALE + BETTER + "'outcome': 'UNDEFINED', 'observed': {'value': 174}, 'notAssessable':"
                + " {'undefined': 'NO_BASELINE'}";
        String elsewhere = "{'period': '2025', 'undefined': 'AREA_CHANGED', 'lowerBound': false,"
                + " 'coverage': {'have': 0, 'of': 1}}";
        String told = "174 i 2024, målet er bedre enn før; kan ikke vurderes, fordi utgangspunktet mangler; ";
        assertEquals(told + "2025 er meldt på andre grenser", said(Language.NB, stale, elsewhere));
        assertEquals(told + "2025 kan ikke regnes ut", said(Language.NB, true, stale, elsewhere));
    }

    @Test
    @DisplayName("no percentage of nothing where a part is small")
    void smallPart() {
        PictureWords words = PictureWords.in(Language.NB);
        List<String> parts = Stream.of("0.04", "-0.0012", "45.67", "0")
                .map(part -> words.percent(new BigDecimal(part)).replace('\u00a0', ' '))
                .toList();
        assertEquals(List.of("0,04 %", "\u22120,001 %", "45,7 %", "0 %"), parts);
    }

    @Test
    @DisplayName("no sum before anything is added up, and then when it is first assessed")
    void beforeItsTime() {
        String early = SUM + "'status': 'NOT_STARTED', 'period': '2019', 'due': '2019', 'observed': {'value': 12},"
                + " 'baseline': {'period': '2019', 'value': 12, 'qualifier': 'EXACT'},"
                + " 'notAssessable': {'undefined': 'NOT_AFTER_BASELINE'}";
        assertEquals(
                "12 i 2019, målet er minst 1 000; vurderes først med tall fra etter utgangspunktet",
                said(Language.NB, early).replace('\u202f', ' '));
    }

    @Test
    @DisplayName("how much of a cap is used, and that it is held, and not that it is reached")
    void cap() {
        String at = CAP + "'period': '2019', 'due': '2019',";
        assertEquals(
                "63 av inntil 70 (90 %) i 2019, innenfor taket",
                said(
                        Language.NB,
                        at + "'status': 'ACHIEVED', 'outcome': 'MET', 'observed': {'value': 63}, 'attainment':"
                                + " {'value': 0.9}, 'gap': {'value': 7}"));
        assertEquals(
                "75 i 2019, 5 over taket (70)",
                said(
                        Language.NB,
                        at + "'status': 'OFF_TRACK', 'outcome': 'NOT_MET', 'observed': {'value': 75}, 'attainment':"
                                + " {'undefined': 'NOT_MEASURED_BY_ATTAINMENT'}, 'gap': {'value': -5}"));
    }

    @Test
    @DisplayName("what a sum lacks, where that leaves it open")
    void lacking() {
        String point = "{'period': '%s', %s, 'lowerBound': false, 'coverage': {'have': 1, 'of': 1}}";
        assertEquals(
                "minst ca. 576 til sammen til og med 2020, målet er minst 1 000;"
                        + " 2018 og 2019 mangler, så summen kan være høyere",
                said(
                        Language.NB,
                        SUM + "'period': '2020', 'due': '2020', 'status': 'UNDEFINED', 'outcome': 'UNDEFINED',"
                                + " 'observed': {'value': 576, 'bound': 'LOWER'},"
                                + " 'notAssessable': {'undefined': 'UNDECIDED'}",
                        point.formatted("2018", "'missing': 'NOT_REPORTED'"),
                        point.formatted("2019", "'missing': 'NOT_REPORTED'"),
                        point.formatted("2020", "'value': 198, 'qualifier': 'CIRCA'")));
    }

    @Test
    @DisplayName("nothing certain of a path where the number is open, in words that are there")
    void openPath() {
        String open =
                "'target': {'number': 1, 'comparator': 'AT_LEAST', 'value': 9, 'counting': 'EACH_PERIOD'}, 'period':"
                        + " '2020', 'due': '2020', 'status': 'UNDEFINED', 'observed': {'value': 5, 'bound': 'LOWER'},"
                        + " 'expected': {'value': 6}";
        AssessmentView view = read(AssessmentView.class, "{" + open + "}");
        assertEquals(
                "minst 5 i 2020, mens målbanen er 6",
                new Standing(PictureWords.in(Language.NB), view, List.of(), 0, false)
                        .sentence()
                        .orElseThrow()
                        .replace('\u00a0', ' '));
    }
}
