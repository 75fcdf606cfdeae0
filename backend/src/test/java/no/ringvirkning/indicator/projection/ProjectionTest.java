package no.ringvirkning.indicator.projection;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Projections")
class ProjectionTest {

    @Inject
    ProjectionService service;

    @Inject
    ProjectionQueries queries;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Statements statements;

    @Inject
    AllOrNothing allOrNothing;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    @Inject
    Today today;

    @Inject
    IndicatorService definitions;

    private IndicatorView indicator;
    private final String area = "hole";

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR);
    }

    @Test
    @DisplayName(
            "20: are never counted as observations: series, assessment and steps stay to the last byte as they were")
    void neverCounted() {
        observations.record(
                indicator.slug(), seriesOf(area, in("2019").of("5"), in("2020").of("6")), CHANGE);
        List<String> addresses = List.of("series", "assessment", "explain", "targets");
        List<String> before = addresses.stream().map(this::body).toList();
        long observed = rows.number("select count(*) from observation");
        // Of a period that was observed, of one that was not, and of one to come.
        service.record(points("ny", point("2020", "60"), point("2021", "70"), point("2090", "80")), CHANGE);
        assertEquals(before, addresses.stream().map(this::body).toList());
        assertEquals(observed, rows.number("select count(*) from observation"));
        projections("").body("projections.projection.points[0].value", contains(60, 70, 80));
    }

    @Test
    @DisplayName("20: are read by nothing in the database that reads observations")
    void kept() {
        // The functions that depend on the tables: only the document of a projection does.
        String readers = "select count(distinct f.oid) from pg_proc f join pg_depend d on d.objid = f.oid"
                + " and d.classid = 'pg_proc'::regclass join pg_class c on c.oid = d.refobjid"
                + " where c.relname = ?";
        assertEquals(1, rows.number(readers, "projection"));
        assertEquals(1, rows.number(readers, "projection_point"));
        assertEquals(1, rows.number(readers + " and f.proname = 'projection_document'", "projection_point"));
        assertTrue(rows.number(readers, "observation") > 0, "the question finds readers");
        assertEquals(0, rows.number(readers + " and f.proname = 'projection_document'", "observation"));
    }

    @Test
    @DisplayName("20: are no observation of a future period, and no trend line is stored, here or in the database")
    void noObservation() {
        assertThrows(
                ProblemException.class,
                () -> observations.record(
                        indicator.slug(), seriesOf(area, in("2090").of("80")), CHANGE));
        for (ProjectionMethod trend : List.of(ProjectionMethod.LINEAR, ProjectionMethod.CAGR)) {
            refused("TREND_NOT_STORED", "/method", made("trend", trend, null, null, point("2030", "1")));
            assertBroken("ck_projection_method", () -> insert("trend", trend.name(), "null, null", null));
        }
    }

    @Test
    @DisplayName("are told with what their source says, by asOf once they were made, and by knownAt once published")
    void told() {
        String before = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        ProjectionView first = service.record(
                made("hoved", ProjectionMethod.OFFICIAL, "2024", "2023", point("2030", "7"), point("2040", "8.5")),
                CHANGE);
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        assertEquals(indicator.slug() + "/hole/hoved", first.slug());
        service.record(superseding("hoved-rettet", "hoved", "Skrivefeil", point("2030", "9")), CHANGE);
        projections("").body("projections.projection.key", contains("hoved-rettet"));
        projections("&asOf=2024-12-31&knownAt=" + known)
                .body("projections.projection.key", contains("hoved"))
                .body("projections[0].projection.points[1].value", equalTo(8.5f))
                .body("projections[0].projection.basePeriod", equalTo("2023"));
        // Made some day of 2024: until it is over, nobody can know that it was.
        projections("&asOf=2024-12-30&knownAt=" + known).body("projections", empty());
        given().get(address("projections") + "&knownAt=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        projections("&knownAt=" + before).body("projections", empty());
        refused("SUPERSEDES_NOTHING", "/supersedes", superseding("igjen", "hoved", "Igjen", point("2030", "9")));
        refused("SUPERSEDES_NOTHING", "/supersedes", superseding("igjen", "ingen", "Igjen", point("2030", "9")));
        refused("SUPERSEDES_NOTHING", "/reason", superseding("igjen", "hoved-rettet", null, point("2030", "9")));
        refused("PROJECTION_THERE", "/key", points("hoved", point("2030", "9")));
    }

    @Test
    @DisplayName("are told from the day on which they were recorded, too, when no day is asked for")
    void ofThisYear() {
        String year = String.valueOf(today.or(null).getYear());
        service.record(made("i-aar", ProjectionMethod.MANUAL, year, null, point("2090", "7")), CHANGE);
        projections("").body("projections.projection.key", contains("i-aar"));
        projections("&asOf=" + year + "-01-01").body("projections", empty());
    }

    @Test
    @DisplayName("have the unit that held when they were made, and stand beside figures of the same measure only")
    void measured() {
        service.record(made("for", ProjectionMethod.MANUAL, "2018", null, point("2024", "5000")), CHANGE);
        service.record(made("fra", ProjectionMethod.MANUAL, "2020", "2018", point("2024", "6000")), CHANGE);
        service.record(points("uten", point("2024", "7000")), CHANGE);
        projections("").body("projections.definitionFit", contains("SAME", "SAME", "SAME"));
        // Counted in thousands from 2020 on.
        definitions.define(
                indicator.slug(),
                Indicators.definition(Frequency.YEAR, LocalDate.of(2020, 1, 1), "tusen"),
                indicator.version(),
                CHANGE);
        service.record(made("ny", ProjectionMethod.MANUAL, "2020", null, point("2024", "8")), CHANGE);
        // No figure of before is told, and so no break either.
        observations.record(indicator.slug(), seriesOf(area, in("2024").of("5")), CHANGE);
        projections("")
                .body("projections.projection.key", contains("for", "fra", "ny", "uten"))
                .body("projections.unit", contains("stykker", "stykker", "tusen", null))
                .body("projections.definitionFit", contains("OTHER", "OTHER", "SAME", "UNKNOWN"))
                .body("projections.outcomes[0].notCompared", contains("BROKEN"))
                .body("projections.outcomes[2].difference", contains(-3))
                .body("projections.outcomes[3].notCompared[0]", not(nullValue()));
        projections("&asOf=2019-12-31")
                .body("projections.projection.key", contains("for", "uten"))
                .body("projections.unit", contains("stykker", "stykker"))
                .body("projections.definitionFit", contains("SAME", "SAME"));
        String table = given().get("/api/v1/indicators/" + indicator.slug() + "/projections.csv?area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains(",5000,,,stykker,"), table);
        String picture = given().get("/api/v1/indicators/" + indicator.slug() + "/series.svg?lang=nb&area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(picture.contains("Den er regnet i stykker, etter en annen definisjon"), picture);
        assertTrue(picture.contains("Framskriving, 2024: 8 tusen"), picture);
        assertFalse(picture.contains("Framskriving, 2024: 5"), picture);
        assertFalse(picture.contains("Framskriving, 2024: 6"), picture);
        assertFalse(picture.contains("Framskriving, 2024: 7"), picture);
    }

    @Test
    @DisplayName("stand for others of their own slice: one of another slice with the same key stays")
    void ofTheirSlice() {
        indicator = indicators.flow();
        Map<String, String> created = Map.of("slag", "skapt");
        service.record(points("hoved", point("2030", "1")), CHANGE);
        service.record(of(created, points("hoved", point("2030", "2"))), CHANGE);
        service.record(of(created, superseding("rettet", "hoved", "Skrivefeil", point("2030", "3"))), CHANGE);
        projections("").body("projections.projection.key", contains("hoved"));
        projections("&slice=slag:skapt").body("projections.projection.key", contains("rettet"));
    }

    @Test
    @DisplayName(
            "R-2-18: the population of Glåmdal is told as the source says it: −1.5 % by 2010, without base or publisher")
    void glamdal() {
        ValidatableResponse answer = given().get("/api/v1/indicators/folkemengde/projections?area=glamdal")
                .then()
                .statusCode(200)
                .body("projections", hasSize(1))
                .body("projections[0].projection.change", equalTo(-0.015f))
                .body("projections[0].projection.until", equalTo("2010"))
                .body("projections[0].projection.points", empty())
                .body("projections[0].projection.publisher", equalTo(null))
                .body("projections[0].projection.basePeriod", equalTo(null));
        assertTrue(answer.extract().asString().contains("reduseres med 1,5% fram mot 2010"));
        String table = given().get("/api/v1/indicators/folkemengde/projections.csv?area=glamdal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(
                "false,folkemengde,glamdal,,mot-2010,NOT_SAID,,,,,,,2010,,,,personer,-0.015,53168,2006,53241,"
                        + "-0.001371123758006047970549012978719408,,BASE_UNKNOWN,SAME,SAME",
                Objects.requireNonNull(table.lines().toList().get(1)));
        given().get("/api/v1/indicators/folkemengde/projections.xlsx?area=glamdal")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("say whether they stand on the borders asked for, and none is reckoned over")
    void borders() {
        basis("glamdal", "CODES_AT:2024-01-01", "UNKNOWN");
        basis("kongsberg", "CODES_AT:2024-01-01", "SAME");
        basis("kongsberg", "HARMONISED", "SAME");
        RecordProjection drammen = new RecordProjection(
                indicator.slug(),
                new AreaRef("drammen", null),
                Map.of(),
                "for",
                ProjectionMethod.OFFICIAL,
                null,
                null,
                null,
                "2016",
                null,
                null,
                null,
                List.of(point("2040", "1")),
                null,
                null,
                null,
                null);
        service.record(drammen, CHANGE);
        // Nedre Eiker and Svelvik came to it in 2020.
        for (Map.Entry<String, String> fit : Map.of(
                        "CODES_AT:2024-01-01", "OTHER", "CODES_AT:2019-06-01", "SAME", "AS_REPORTED", "SAME")
                .entrySet()) {
            given().get("/api/v1/indicators/" + indicator.slug() + "/projections?area=drammen&areaBasis="
                            + fit.getKey())
                    .then()
                    .statusCode(200)
                    .body("projections.basisFit", contains(fit.getValue()));
        }
    }

    @Test
    @DisplayName("that break a rule are refused, with the rule and its place, and nothing is written")
    void rules() {
        refused("POINTS_OR_CHANGE", "/points", points("a"));
        refused("POINTS_OR_CHANGE", "/points", changing("a", "-0.1", null));
        refused("CHANGE_TOO_LOW", "/change", changing("a", "-1.1", "2030"));
        refused("PROJECTION_OF_OTHER_FREQUENCY", "/until", changing("a", "-0.1", "2030-01"));
        refused("PROJECTION_OF_OTHER_FREQUENCY", "/points/0/period", points("a", point("2030-Q1", "1")));
        refused("PROJECTION_NOT_IN_ORDER", "/points/1/period", points("a", point("2030", "1"), point("2030", "2")));
        refused(
                "PROJECTION_NOT_IN_ORDER",
                "/points/0/period",
                made("a", ProjectionMethod.MANUAL, null, "2030", point("2030", "1")));
        refused("MADE_IN_THE_FUTURE", "/madeIn", made("a", ProjectionMethod.MANUAL, "2900", null, point("2930", "1")));
        refused(
                "MADE_IN_THE_FUTURE",
                "/madeIn",
                made("a", ProjectionMethod.MANUAL, "2010", "2011", point("2930", "1")));
        refused(
                "LIKELY_RANGE_WRONG",
                "/points/0/low",
                points("a", new ProjectionPoint("2030", BigDecimal.TEN, BigDecimal.ONE, null)));
        refused("PROJECTION_NUMBER_TOO_LONG", "/points/0/value", points("a", point("2030", "1e28")));
    }

    @Test
    @DisplayName("are held to the same in the database, which changes and deletes none")
    void database() {
        service.record(points("a", point("2030", "1")), CHANGE);
        for (String table : List.of("projection", "projection_point")) {
            String constraint = "tg_" + table + "_append_only";
            assertBroken(constraint, () -> rows.run("delete from " + table));
            assertBroken(constraint, () -> rows.run("truncate " + table + " cascade"));
        }
        assertBroken("tg_projection_append_only", () -> rows.run("update projection set publisher = 'X'"));
        assertBroken("tg_projection_point_append_only", () -> rows.run("update projection_point set value = 2"));
        assertBroken("uq_projection", () -> insert("a", "MANUAL", "-0.1, '2030'", null));
        assertBroken("tg_projection_points_or_change", () -> insert("b", "MANUAL", "null, null", null));
        assertBroken("ck_projection_change_until", () -> insert("b", "MANUAL", "-0.1, null", null));
        assertBroken("ck_projection_change", () -> insert("b", "MANUAL", "'NaN', '2030'", null));
        assertBroken("tg_projection_frequency", () -> insert("b", "MANUAL", "-0.1, '2030-01'", null));
        assertBroken("tg_projection_made", () -> insert("b", "MANUAL", "-0.1, '2930'", "2900"));
        String point = "insert into projection_point (projection_id, number, period, value, low, high)"
                + " select p.id, 2, v.* from projection p, (values (%s)) v where p.indicator_id = ?";
        assertBroken(
                "tg_projection_order",
                () -> rows.run(point.formatted("'2029', 1, null::numeric, null::numeric"), indicator.id()));
        assertBroken(
                "uq_projection_point",
                () -> rows.run(point.formatted("'2030', 1, null::numeric, null::numeric"), indicator.id()));
        assertBroken("ck_projection_point_range", () -> rows.run(point.formatted("'2031', 1, 2, 3"), indicator.id()));
        insert("b", "MANUAL", "-0.1, '2030'", "2020");
    }

    @Test
    @DisplayName("come whole or not at all, with one entry in the ledger, and are read with three statements at most")
    void whole() {
        assertEquals(
                List.of(EntityType.PROJECTION),
                allOrNothing.of(
                        3,
                        () -> service.record(points("hel", point("2030", "1"), point("2031", "2")), CHANGE),
                        () -> body("projections")));
        SeriesQuestion question = SeriesQuestion.of(indicator.slug(), area, "HARMONISED", null, null, null);
        assertTrue(statements.of(() -> queries.find(question, null)) <= 3);
        given().get("/api/v1/indicators/folkemengde/projections?area=atlantis")
                .then()
                .statusCode(400);
        given().get("/api/v1/indicators/ingen/projections?area=hole").then().statusCode(404);
    }

    @Test
    @DisplayName("are not held against figures that another formula gives, of the indicator or of what goes into it")
    void otherFormula() {
        String counted = indicator.slug();
        observations.record(
                counted,
                seriesOf(
                        area,
                        in("2018").of("1"),
                        in("2019").of("2"),
                        in("2020").of("3"),
                        in("2024").of("5")),
                CHANGE);
        IndicatorView inner = definitions.create(
                FormulaBuilder.of("[%s] * 2".formatted(counted)).create(), CHANGE);
        IndicatorView outer = definitions.create(
                FormulaBuilder.of("[%s] + 1".formatted(inner.slug())).create(), CHANGE);
        List<IndicatorView> both = List.of(inner, outer);
        for (IndicatorView worked : both) {
            indicator = worked;
            service.record(made("for", ProjectionMethod.MANUAL, "2018", null, point("2024", "10")), CHANGE);
            service.record(made("fram", ProjectionMethod.MANUAL, "2018", null, point("2090", "10")), CHANGE);
            service.record(points("uten", point("2024", "10")), CHANGE);
            projections("")
                    .body("projections.definitionFit", contains("SAME", "SAME", "SAME"))
                    .body("projections.outcomes.notCompared.flatten()", contains(null, "BORDERS_UNKNOWN"));
        }
        // Within a year: the figures are others from 2021 on, and a projection made after it is one of those.
        definitions.define(
                inner.slug(),
                FormulaBuilder.of("[%s] * 3".formatted(counted))
                        .validFrom(LocalDate.of(2020, 6, 1))
                        .build(),
                inner.version(),
                CHANGE);
        for (IndicatorView worked : both) {
            indicator = worked;
            service.record(made("ny", ProjectionMethod.MANUAL, "2020-08", null, point("2024", "10")), CHANGE);
            projections("")
                    .body("projections.projection.key", contains("for", "fram", "ny", "uten"))
                    .body("projections.outcomes.notCompared.flatten()", contains("BROKEN", null, "BORDERS_UNKNOWN"))
                    .body("projections.outcomes.difference.flatten()", contains(null, worked == inner ? 5 : 6, null))
                    .body("projections.definitionFit", contains("OTHER_FORMULA", "OTHER_FORMULA", "SAME", "UNKNOWN"))
                    .body("projections.unit", everyItem(equalTo("andel")));
            projections("&asOf=2020-05-31").body("projections.definitionFit", everyItem(equalTo("SAME")));
        }
        SeriesQuestion question = SeriesQuestion.of(outer.slug(), area, "HARMONISED", null, null, null);
        assertTrue(statements.of(() -> queries.find(question, null)) <= 3 + 2 * 3, "two for each of three borders");
    }

    @Test
    @DisplayName("of a slice are held against what was observed, which no formula changes")
    void sliceOfFormula() {
        IndicatorView divided = definitions.create(
                FormulaBuilder.of("[%s] * 2".formatted(indicator.slug())).create(), CHANGE);
        definitions.define(
                divided.slug(),
                FormulaBuilder.of(null)
                        .from(FigureSource.MANUAL)
                        .overAreas(Aggregation.NONE)
                        .divided()
                        .validFrom(LocalDate.of(2020, 1, 1))
                        .build(),
                divided.version(),
                CHANGE);
        observations.record(divided.slug(), seriesOf(area, in("2024").of("4")), CHANGE);
        observations.record(
                divided.slug(), seriesOf(area, Map.of("slag", "alt"), in("2024").of("4")), CHANGE);
        indicator = divided;
        service.record(
                of(Map.of("slag", "alt"), made("for", ProjectionMethod.MANUAL, "2018", null, point("2024", "10"))),
                CHANGE);
        projections("&slice=slag:alt")
                .body("projections.definitionFit", contains("SAME"))
                .body("projections.outcomes.difference.flatten()", contains(-6));
    }

    private void basis(String of, String areaBasis, String fit) {
        given().get("/api/v1/indicators/folkemengde/projections?area=" + of + "&areaBasis=" + areaBasis)
                .then()
                .statusCode(200)
                .body("projections.basisFit", contains(fit));
    }

    private void refused(String type, String pointer, RecordProjection wrong) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> service.record(wrong, CHANGE), type);
        assertEquals(type, problem.type().toString());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts(), "nothing is written");
    }

    private void insert(String key, String method, String changeUntil, @Nullable String madeIn) {
        rows.run(
                "insert into projection (id, indicator_id, area_id, key, method, change, until, made_in, version)"
                        + " select ?, ?, a.id, ?, ?, " + changeUntil + ", ?, 0 from area a where a.slug = 'hole'",
                UUID.randomUUID(),
                indicator.id(),
                key,
                method,
                madeIn);
    }

    private String address(String what) {
        return "/api/v1/indicators/" + indicator.slug() + "/" + what + "?area=" + area;
    }

    private String body(String what) {
        return given().get(address(what)).then().statusCode(200).extract().asString();
    }

    private ValidatableResponse projections(String more) {
        return given().get(address("projections") + more).then().statusCode(200);
    }

    private static ProjectionPoint point(String period, String value) {
        return new ProjectionPoint(period, new BigDecimal(value), null, null);
    }

    private RecordProjection points(String key, ProjectionPoint... points) {
        return made(key, ProjectionMethod.MANUAL, null, null, points);
    }

    private RecordProjection made(
            String key,
            ProjectionMethod method,
            @Nullable String madeIn,
            @Nullable String base,
            ProjectionPoint... points) {
        return projection(key, method, madeIn, base, null, null, null, null, points);
    }

    private RecordProjection changing(String key, String change, @Nullable String until) {
        return projection(key, ProjectionMethod.MANUAL, null, null, change, until, null, null);
    }

    private RecordProjection superseding(
            String key, String supersedes, @Nullable String reason, ProjectionPoint... points) {
        return projection(key, ProjectionMethod.MANUAL, null, null, null, null, supersedes, reason, points);
    }

    private static RecordProjection of(Map<String, String> slice, RecordProjection given) {
        return new RecordProjection(
                given.indicator(),
                given.area(),
                slice,
                given.key(),
                given.method(),
                given.name(),
                given.variant(),
                given.publisher(),
                given.madeIn(),
                given.basePeriod(),
                given.change(),
                given.until(),
                given.points(),
                given.borders(),
                given.supersedes(),
                given.reason(),
                given.source());
    }

    private RecordProjection projection(
            String key,
            ProjectionMethod method,
            @Nullable String madeIn,
            @Nullable String base,
            @Nullable String change,
            @Nullable String until,
            @Nullable String supersedes,
            @Nullable String reason,
            ProjectionPoint... points) {
        return new RecordProjection(
                indicator.slug(),
                new AreaRef(area, null),
                Map.of(),
                key,
                method,
                null,
                null,
                null,
                madeIn,
                base,
                change == null ? null : new BigDecimal(change),
                until,
                List.of(points),
                null,
                supersedes,
                reason == null ? null : LocalizedText.nb(reason),
                null);
    }
}
