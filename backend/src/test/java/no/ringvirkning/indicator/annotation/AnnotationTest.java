package no.ringvirkning.indicator.annotation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What must be known to read figures")
class AnnotationTest {

    @Inject
    AnnotationService service;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    private IndicatorView indicator;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR);
    }

    @Test
    @DisplayName("35: alters no number: with a note and with an event around, every answer stays to the last byte")
    void altersNothing() {
        String area = rows.area("Sted");
        observations.record(
                indicator.slug(), seriesOf(area, in("2019").of("5"), in("2020").of("6")), CHANGE);
        List<String> answers = List.of("series", "assessment", "explain", "targets");
        List<String> before = answers.stream().map(a -> body(a, area)).toList();
        long end = feed.end();
        service.annotate(note("brudd", null, "2020"), CHANGE);
        assertEquals(
                List.of(EntityType.ANNOTATION),
                feed.after(end).stream().map(entry -> entry.entityType()).toList());
        around(area);
        annotations(indicator.slug(), area, "")
                .body("annotations.key", contains("brudd"))
                .body("contextEvents.event.key", contains("pandemi"));
        assertEquals(before, answers.stream().map(a -> body(a, area)).toList());
    }

    private void around(String area) {
        String programme = rows.programme();
        rows.run(
                "insert into context_event (programme_id, position, key, title, from_date, from_precision, from_circa)"
                        + " select id, 0, 'pandemi', '{\"nb\": \"Pandemi\"}', date '2020-03-01', 'MONTH', false"
                        + " from programme where slug = ?",
                programme);
        rows.run(
                "insert into programme_area (programme_id, position, area_id, kind)"
                        + " select p.id, 0, a.id, 'SCOPE' from programme p, area a where p.slug = ? and a.slug = ?",
                programme,
                area);
    }

    @Test
    @DisplayName(
            "R-1-14, R-4-1: is the pandemic on every series of the areas of a programme and of their parts, from its month")
    void pandemic() {
        for (String area : List.of("gardermoregionen", "ullensaker")) {
            annotations("folkemengde", area, "")
                    .body("contextEvents.event.key", hasItem("koronapandemien"))
                    .body(
                            "contextEvents.find { it.event.key == 'koronapandemien' }.event.period.from.date",
                            equalTo("2020-03-01"));
        }
        annotations("sysselsatte", "kongsberg", "").body("contextEvents.event.key", contains("global-pandemi"));
        annotations("folkemengde", "ullensaker", "&asOf=2020-02-29").body("contextEvents", empty());
        annotations("folkemengde", "hole", "").body("contextEvents.event.key", not(hasItem("koronapandemien")));
    }

    @Test
    @DisplayName("is the mergers of 2020 on the population, as a break of areas, from that year")
    void mergers() {
        annotations("folkemengde", "drammen", "")
                .body("annotations.key", contains("kommunesammenslaaingene-2020"))
                .body("annotations[0].breakType", equalTo("AREA"))
                .body("annotations[0].period", equalTo("2020"));
        annotations("folkemengde", "drammen", "&asOf=2019-12-31").body("annotations", empty());
        annotations("folkemengde", "buskerud", "").body("annotations.key", contains("kommunesammenslaaingene-2020"));
        // No municipality came into the country, and none left it.
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        annotations("folkemengde", "norge", "").body("annotations", empty());
        annotations("folkemengde", "norge", "&knownAt=" + now).body("annotations", empty());
        String table = given().get("/api/v1/indicators/folkemengde/annotations.csv?area=kongsberg")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(3, table.lines().count());
    }

    @Test
    @DisplayName(
            "of all areas is told of the country, too, when it is not about borders within it, or is the country's own")
    void country() {
        service.annotate(note("metode", null, "2020"), CHANGE);
        service.annotate(borders("grenser", null), CHANGE);
        service.annotate(borders("landet", "norge"), CHANGE);
        annotations(indicator.slug(), "norge", "").body("annotations.key", contains("landet", "metode"));
        annotations(indicator.slug(), "hole", "").body("annotations.key", contains("grenser", "metode"));
    }

    private AnnotateIndicator borders(String key, @Nullable String area) {
        return new AnnotateIndicator(
                indicator.slug(),
                key,
                area == null ? null : new AreaRef(area, null),
                "2020",
                LocalizedText.nb("Merknad"),
                BreakType.AREA,
                null);
    }

    @Test
    @DisplayName("is told of its area only, and by knownAt once it was published")
    void told() {
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        service.annotate(note("hole", "hole", "2020"), CHANGE);
        annotations(indicator.slug(), "hole", "").body("annotations.key", contains("hole"));
        annotations(indicator.slug(), "drammen", "").body("annotations", empty());
        annotations(indicator.slug(), "hole", "&knownAt=" + known).body("annotations", empty());
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        annotations(indicator.slug(), "hole", "&knownAt=" + now).body("annotations.key", contains("hole"));
        annotations("folkemengde", "kongsberg", "&knownAt=" + now)
                .body("contextEvents.event.key", contains("global-pandemi"));
        given().get("/api/v1/indicators/folkemengde/annotations?area=atlantis")
                .then()
                .statusCode(400);
        given().get("/api/v1/indicators/ingen/annotations?area=hole").then().statusCode(404);
    }

    @Test
    @DisplayName("keeps its rules, here and in the database")
    void rules() {
        service.annotate(note("en", null, "2020"), CHANGE);
        refused("ANNOTATION_THERE", note("en", null, "2021"));
        refused("ANNOTATION_OF_OTHER_FREQUENCY", note("to", null, "2020-01"));
        refused("UNKNOWN_REFERENCE", note("to", "atlantis", "2020"));
        assertBroken("tg_annotation_append_only", () -> rows.run("update annotation set period = '2019'"));
        assertBroken("tg_annotation_append_only", () -> rows.run("delete from annotation"));
        assertBroken("tg_annotation_append_only", () -> rows.run("truncate annotation"));
        String insert = "insert into annotation (id, indicator_id, key, period, text, version)"
                + " values (gen_random_uuid(), ?, ?, ?, '{\"nb\": \"Merknad\"}', 0)";
        assertBroken("uq_annotation", () -> rows.run(insert, indicator.id(), "en", "2020"));
        assertBroken("tg_annotation_frequency", () -> rows.run(insert, indicator.id(), "to", "2020-01"));
        assertBroken("ck_annotation_period", () -> rows.run(insert, indicator.id(), "to", "20"));
    }

    private void refused(String type, AnnotateIndicator wrong) {
        long before = rows.number("select count(*) from annotation");
        ProblemException problem = assertThrows(ProblemException.class, () -> service.annotate(wrong, CHANGE), type);
        assertEquals(type, problem.type().toString());
        assertEquals(before, rows.number("select count(*) from annotation"));
    }

    private AnnotateIndicator note(String key, @Nullable String area, String period) {
        return new AnnotateIndicator(
                indicator.slug(),
                key,
                area == null ? null : new AreaRef(area, null),
                period,
                LocalizedText.nb("Merknad"),
                BreakType.METHOD,
                null);
    }

    private String body(String what, String area) {
        return given().get("/api/v1/indicators/" + indicator.slug() + "/" + what + "?area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse annotations(String of, String area, String more) {
        return given().get("/api/v1/indicators/" + of + "/annotations?area=" + area + more)
                .then()
                .statusCode(200);
    }
}
