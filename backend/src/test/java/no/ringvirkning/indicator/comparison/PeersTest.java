package no.ringvirkning.indicator.comparison;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("R-2-23, R-3-5: peers")
class PeersTest {

    private static final String GROWTH = "vekst-i-folkemengden";
    private static final String REGION = "ringeriksregionen";

    @Inject
    ReferenceService service;

    @Inject
    ReferenceQueries queries;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Statements statements;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    @ParameterizedTest(name = "{0} among {1}, {2}")
    @CsvSource({
        "kongsberg, buskerud, AS_REPORTED",
        "kongsberg, buskerud, CODES_AT:2024-01-01",
        "drammen, buskerud, HARMONISED",
        "kongsvinger, glamdal, AS_REPORTED",
        "grue, glamdal, HARMONISED"
    })
    @DisplayName("have the figures that their own pages tell, and places that anybody can count from those")
    void real(String area, String group, String basis) {
        JsonPath answer = answer(GROWTH, area, group, "&areaBasis=" + basis);
        String period = answer.getString("period");
        List<String> slugs = answer.getList("peers.area.slug");
        assertEquals(members(group, period), slugs.stream().sorted().toList());
        Map<String, BigDecimal> own = new TreeMap<>();
        for (String slug : slugs) {
            own.put(slug, figure(slug, period, basis));
        }
        for (int i = 0; i < slugs.size(); i++) {
            BigDecimal figure = own.get(slugs.get(i));
            assertEquals(figure, answer.get("peers[%d].value".formatted(i)), slugs.get(i));
            long better = own.values().stream()
                    .filter(other -> other.compareTo(figure) > 0)
                    .count();
            assertEquals((int) better + 1, answer.getInt("peers[%d].rank".formatted(i)));
        }
        assertEquals(slugs.size(), answer.getInt("of"));
        assertEquals(0, answer.getInt("without"));
        assertEquals("MOST_IS_BEST", answer.getString("order"));
        assertEquals(answer.getInt("peers.find { it.area.slug == '%s' }.rank".formatted(area)), answer.getInt("rank"));
        List<String> row = given().get(
                        "/api/v1/indicators/%s/references.csv?area=%s&areaBasis=%s".formatted(GROWTH, area, basis))
                .then()
                .extract()
                .asString()
                .lines()
                .filter(line -> line.contains("kommunene-i-" + group))
                .toList();
        assertTrue(row.get(0).endsWith(",%d,%d,".formatted(answer.getInt("rank"), slugs.size())), () -> row.get(0));
    }

    @Test
    @DisplayName("share a place, lack one when nothing is known of them, and never come last for that")
    void known() {
        String slug = indicators.ratio().slug();
        state(slug, "glamdal");
        observe(slug, "kongsvinger", in("2024").of("7"), in("2025").of("5"));
        observe(slug, "grue", in("2025").of("5.0"));
        observe(slug, "eidskog", in("2025").of("4"));
        observe(slug, "aasnes", in("2025").missing(MissingCode.SUPPRESSED));
        observe(slug, "nord-odal", in("2025").of("9").meant(Qualifier.CIRCA));
        references(slug, "eidskog", "")
                .body("references[0].peers.rank", equalTo(3))
                .body("references[0].peers.of", equalTo(3))
                .body("references[0].peers.notExact", equalTo(1))
                .body("references[0].peers.order", equalTo("HIGHEST_FIRST"))
                .body("references[0].peers.period", equalTo("2025"))
                .body("references[0].peers.definition", equalTo(1))
                .body("references[0].peers.peers[0..2].area.slug", contains("grue", "kongsvinger", "eidskog"))
                .body("references[0].peers.peers[0..2].rank", contains(1, 1, 3))
                .body("references[0].peers.peers[3].value", equalTo(9))
                .body("references[0].peers.peers[3].rank", nullValue())
                .body("references[0].peers.peers.find { it.area.slug == 'aasnes' }.missing", equalTo("SUPPRESSED"))
                .body("references[0].peers.peers.find { it.area.slug == 'sor-odal' }.missing", equalTo("NOT_REPORTED"))
                .body("references[0].peers.peers.find { it.area.slug == 'sor-odal' }.rank", nullValue())
                .body("references[0].peers.peers[0].area.name", equalTo("Grue"));
        references(slug, "kongsvinger", "&asOf=2024-12-31")
                .body("references[0].peers.period", equalTo("2024"))
                .body("references[0].peers.of", equalTo(1));
        unplaced(slug, "nord-odal", "", "NOT_EXACT");
        unplaced(slug, "aasnes", "", "NO_FIGURE");
        references(slug, "aasnes", "").body("references[0].peers.peers", empty());
    }

    @Test
    @DisplayName("are those of the period, or of the borders that are asked for")
    void membersOfThePeriod() {
        String slug = indicators.ratio().slug();
        state(slug, "buskerud");
        state(slug, "viken");
        observe(
                slug,
                "kongsberg",
                in("2019").of("1"),
                in("2021").of("2"),
                in("2024").of("3"));
        observe(slug, "hole", in("2021").of("5"), in("2024").of("2"));
        observe(slug, "halden", in("2021").of("4"), in("2024").of("4"));
        for (String year : List.of("2019", "2021", "2024")) {
            boolean viken = year.equals("2021");
            String day = "&asOf=" + year + "-12-31";
            JsonPath in = answer(slug, "kongsberg", viken ? "viken" : "buskerud", day);
            assertEquals(members(viken ? "viken" : "buskerud", year), sorted(in.getList("peers.area.slug")));
            assertEquals(year, in.getString("period"));
            JsonPath out = answer(slug, "kongsberg", viken ? "buskerud" : "viken", day);
            assertEquals("NOT_A_PEER", out.getString("notCompared"));
            assertEquals(List.of(), out.getList("peers"));
        }
        assertEquals(3, answer(slug, "kongsberg", "viken", "&asOf=2021-12-31").getInt("rank"));
        assertEquals(1, answer(slug, "kongsberg", "buskerud", "").getInt("rank"));
        JsonPath borders = answer(slug, "kongsberg", "viken", "&areaBasis=CODES_AT:2022-01-01");
        assertEquals(2, borders.getInt("rank"), "Halden was of the same county then");
        JsonPath gone = answer(slug, "kongsberg", "buskerud", "&areaBasis=CODES_AT:2022-01-01");
        assertEquals("NO_REFERENCE_SERIES", gone.getString("notCompared"), "there was no such county");
        assertEquals("2024", gone.getString("period"));
        assertEquals(List.of(), gone.getList("peers"));
        observe(slug, "kongsvinger", in("2024").of("3"));
        JsonPath never = answer(slug, "kongsvinger", "buskerud", "&areaBasis=CODES_AT:2022-01-01");
        assertEquals("NOT_A_PEER", never.getString("notCompared"), "nor would it be on other borders");
    }

    @Test
    @DisplayName("have on the borders of today what those that came before them had, where it adds up")
    void merged() {
        String slug = indicators.stock(Frequency.YEAR).slug();
        state(slug, "buskerud");
        observe(slug, "nedre-eiker", in("2019").of("200"));
        observe(slug, "svelvik", in("2019").of("30"));
        observe(slug, "drammen", in("2019").of("1000"));
        observe(slug, "hole", in("2019").of("7"));
        JsonPath answer = answer(slug, "hole", "buskerud", "&areaBasis=HARMONISED");
        assertEquals(1230, answer.getInt("peers.find { it.area.slug == 'drammen' }.value"), "of all three");
        assertEquals(2, answer.getInt("of"));
        JsonPath then = answer(slug, "hole", "buskerud", "");
        assertEquals(1000, then.getInt("peers.find { it.area.slug == 'drammen' }.value"));
        assertEquals(200, then.getInt("peers.find { it.area.slug == 'nedre-eiker' }.value"), "one of them then");
    }

    @Test
    @DisplayName("have no place by amounts, and an area that is none of them has none")
    void withoutPlace() {
        String amount = indicators.stock(Frequency.YEAR).slug();
        state(amount, REGION);
        observe(amount, "hole", in("2025").of("1"));
        observe(amount, "ringerike", in("2025").of("2"));
        unplaced(amount, "hole", "", "AMOUNT");
        references(amount, "hole", "")
                .body("references[0].peers.peers.rank", contains(nullValue(), nullValue(), nullValue()));
        assertTrue(csv(amount, "hole").endsWith(",,,AMOUNT"), csv(amount, "hole"));
        String ratio = indicators.ratio().slug();
        state(ratio, REGION);
        observe(ratio, "hole", in("2025").of("1"));
        observe(ratio, "kongsberg", in("2025").of("1"));
        unplaced(ratio, "kongsberg", "", "NOT_A_PEER");
        references(ratio, "kongsberg", "").body("references[0].peers.of", equalTo(1));
    }

    @Test
    @DisplayName("of a slice have the figures of the slice, and what was held back is with none of them")
    void slices() {
        String slug = indicators.byAge(5).slug();
        state(slug, REGION);
        for (String area : List.of("hole", "ringerike")) {
            String young = area.equals("hole") ? "3" : "30";
            List<RecordSeries> table =
                    new ArrayList<>(seriesOf(area, in("2025").of(String.valueOf(Integer.parseInt(young) + 90))));
            Map.of("unge", young, "voksne", "40", "eldre", "50")
                    .forEach((age, count) -> table.addAll(
                            seriesOf(area, Map.of("alder", age), in("2025").of(count))));
            observations.record(slug, table, CHANGE);
        }
        references(slug, "ringerike", "&slice=alder:unge")
                .body("references[0].peers.peers.find { it.area.slug == 'hole' }.missing", equalTo("SUPPRESSED"))
                .body("references[0].peers.peers.find { it.area.slug == 'hole' }.value", nullValue())
                .body("references[0].peers.peers.find { it.area.slug == 'ringerike' }.value", equalTo(30))
                .body("references[0].peers.without", equalTo(2));
    }

    @Test
    @DisplayName("are told as they were known")
    void knownAt() {
        String slug = indicators.ratio().slug();
        state(slug, REGION);
        observe(slug, "hole", in("2025").of("1"));
        observe(slug, "ringerike", in("2025").of("2"));
        String before = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        observe(slug, "hole", in("2025").of("3").because("Talt på nytt"));
        references(slug, "hole", "").body("references[0].peers.rank", equalTo(1));
        references(slug, "hole", "&knownAt=" + before)
                .body("references[0].peers.rank", equalTo(2))
                .body("references[0].peers.peers.value", contains(2, 1, null));
    }

    @Test
    @DisplayName("are read in as many statements however many they are")
    void statements() {
        String few = indicators.ratio().slug();
        String many = indicators.ratio().slug();
        String both = indicators.ratio().slug();
        state(few, REGION);
        state(many, "buskerud");
        state(both, "buskerud");
        state(both, REGION);
        List<String> all = members("buskerud", "2025");
        for (String slug : List.of(few, many, both)) {
            for (String area : slug.equals(many) ? all : List.of("hole")) {
                observe(slug, area, in("2024").of("2"), in("2025").of("1"));
            }
        }
        assertEquals(all.size(), answer(many, "hole", "buskerud", "").getInt("of"));
        long of = read(few);
        assertEquals(of, read(many));
        assertEquals(of + 3, read(both), "three more for another group");
        assertEquals(7, of);
    }

    private long read(String indicator) {
        SeriesQuestion question = SeriesQuestion.of(indicator, "hole", null, null, null, null);
        return statements.of(() -> queries.find(question, null).orElseThrow());
    }

    @Test
    @DisplayName("are of what is made of municipalities, and neither of one of those nor of a country")
    void groups() {
        String slug = indicators.ratio().slug();
        refused("REFERENCE_OF_OTHER_KIND", peers(slug, "norge"));
        refused("REFERENCE_OF_OTHER_KIND", peers(slug, "hole"));
        String town = given().get("/api/v1/areas?kind=PLACE&limit=1").jsonPath().getString("items[0].slug");
        refused("REFERENCE_WITHOUT_PEERS", peers(slug, town));
        state(slug, "buskerud");
        refused("REFERENCE_THERE", peers(slug, "buskerud"));
        service.state(stated(slug, ReferenceKind.COUNTY, "fylket", "buskerud"), CHANGE);
        references(slug, "hole", "")
                .body("references.reference.kind", contains("COUNTY", "PEERS"))
                .body("references[0].containsKey('peers')", equalTo(false));
        for (String area : List.of("norge", "hole")) {
            assertBroken(
                    "tg_reference_series_kind",
                    () -> rows.run(
                            "insert into reference_series (id, indicator_id, key, kind, name, area_id, version)"
                                    + " select ?, i.id, 'x', 'PEERS', '{\"nb\": \"X\"}', a.id, 0 from indicator i, area a"
                                    + " where i.slug = ? and a.slug = ?",
                            UUID.randomUUID(),
                            slug,
                            area));
        }
    }

    private void refused(String type, StateReference wrong) {
        long before = rows.number("select count(*) from reference_series");
        ProblemException problem = assertThrows(ProblemException.class, () -> service.state(wrong, CHANGE), type);
        assertEquals(type, problem.type().toString());
        assertEquals(before, rows.number("select count(*) from reference_series"));
    }

    private void unplaced(String indicator, String area, String more, String why) {
        references(indicator, area, more)
                .body("references[0].peers.notCompared", equalTo(why))
                .body("references[0].peers.rank", nullValue());
    }

    private void state(String indicator, String group) {
        service.state(peers(indicator, group), CHANGE);
    }

    private static StateReference peers(String indicator, String group) {
        return stated(indicator, ReferenceKind.PEERS, "kommunene-i-" + group, group);
    }

    private static StateReference stated(String indicator, ReferenceKind kind, String key, String group) {
        return new StateReference(
                indicator, key, kind, LocalizedText.nb("Kommunene"), new AreaRef(group, null), List.of(), null);
    }

    private void observe(String indicator, String area, ObservationBuilder... figures) {
        observations.record(indicator, seriesOf(area, figures), CHANGE);
    }

    /** The municipalities that a county or a region is made of in a year, as the register of areas has them. */
    private static List<String> members(String group, String year) {
        return sorted(given().get("/api/v1/areas/%s/members?asOf=%s-01-01&limit=100".formatted(group, year))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.slug"));
    }

    private static List<String> sorted(List<String> slugs) {
        return slugs.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static BigDecimal figure(String area, String period, String basis) {
        return Objects.requireNonNull(given().get("/api/v1/indicators/%s/series?area=%s&areaBasis=%s&from=%s&to=%s"
                        .formatted(GROWTH, area, basis, period, period))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(exactNumbers())
                .get("points[0].value"));
    }

    private static JsonPath answer(String indicator, String area, String group, @Nullable String more) {
        JsonPath all = references(indicator, area, more).extract().jsonPath(exactNumbers());
        int at = all.<String>getList("references.reference.area.slug").indexOf(group);
        return all.setRootPath("references[%d].peers".formatted(at));
    }

    private static JsonPathConfig exactNumbers() {
        return JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);
    }

    private static String csv(String indicator, String area) {
        return given().get("/api/v1/indicators/%s/references.csv?area=%s".formatted(indicator, area))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList()
                .get(1);
    }

    private static ValidatableResponse references(String of, String area, String more) {
        return given().get("/api/v1/indicators/" + of + "/references?area=" + area + more)
                .then()
                .statusCode(200);
    }
}
