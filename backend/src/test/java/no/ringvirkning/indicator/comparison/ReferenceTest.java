package no.ringvirkning.indicator.comparison;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What figures are compared with")
class ReferenceTest {

    @Inject
    ReferenceService service;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    @Test
    @DisplayName(
            "R-2-14: every municipality of Glåmdal is said to be below the national average; without figures, nothing is reckoned")
    void glamdal() {
        for (String area : List.of("kongsvinger", "glamdal")) {
            references("utdanningsniva", area, "")
                    .body("references.reference.key", contains("landsgjennomsnittet"))
                    .body("references[0].stated.position", contains("BELOW"))
                    .body("references[0].stated[0].ofEach", equalTo(true))
                    .body("references[0].comparison.notCompared", equalTo("NO_FIGURE"))
                    .body("references[0].comparison.position", equalTo(null))
                    .body("references[0].points", empty());
        }
        references("utdanningsniva", "hole", "").body("references[0].stated", empty());
        String table = given().get("/api/v1/indicators/utdanningsniva/references.csv?area=kongsvinger")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.lines().toList().get(1).endsWith(",prosent,,NO_FIGURE,BELOW,,,"), table);
    }

    @Test
    @DisplayName("stand below, equal or above by the last period of the area, exactly; and say why when nobody can say")
    void compared() {
        IndicatorView ratio = indicators.ratio();
        String slug = ratio.slug();
        service.state(norway(slug), CHANGE);
        observe(slug, "norge", "2019", "35.1");
        references(slug, "hole", "").body("references[0].comparison.notCompared", equalTo("NO_FIGURE"));
        observe(slug, "hole", "2018", "30");
        references(slug, "hole", "").body("references[0].comparison.notCompared", equalTo("NO_REFERENCE_FIGURE"));
        observe(slug, "hole", "2019", "35.0");
        references(slug, "hole", "")
                .body("references[0].comparison.position", equalTo("BELOW"))
                .body("references[0].comparison.difference", equalTo(-0.1f))
                .body("references[0].comparison.period", equalTo("2019"))
                .body("references[0].points.value", contains(null, 35.1f));
        references(slug, "hole", "&asOf=2018-12-31")
                .body("references[0].comparison.notCompared", equalTo("NO_REFERENCE_FIGURE"));
        references(slug, "norge", "").body("references[0].comparison.position", equalTo("EQUAL"));
        observe(slug, "ringerike", "2019", "35.2");
        references(slug, "ringerike", "").body("references[0].comparison.position", equalTo("ABOVE"));
    }

    @Test
    @DisplayName(
            "tell what is said of a period from the day on which it was over, and of what was a part of the area then")
    void saidOfPeriods() {
        String slug = indicators.ratio().slug();
        // Hole lay in Viken from 2020 to 2023.
        service.state(
                reference(
                        slug,
                        "landet",
                        "norge",
                        List.of(
                                said("viken", true, Position.BELOW, "2021"),
                                said("viken", true, Position.EQUAL, "2018"),
                                said("viken", true, Position.ABOVE, null),
                                said("hole", false, Position.BELOW, "2019"),
                                said("ringerike", true, Position.BELOW, "2019"))),
                CHANGE);
        references(slug, "hole", "")
                .body("references[0].stated.period", contains("2021", "2019"))
                .body("references[0].reference.statements", hasSize(5));
        references(slug, "hole", "&asOf=2021-12-31")
                .body("references[0].stated.period", contains("2021", null, "2019"));
        references(slug, "hole", "&asOf=2021-12-30")
                .body("references[0].stated.period", contains(null, "2019"))
                .body("references[0].reference.statements.period", contains("2018", null, "2019", "2019"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        references(slug, "hole", "&asOf=2019-06-01&knownAt=" + known)
                .body("references[0].stated", empty())
                .body("references[0].reference.statements.period", contains("2018", null));
    }

    @Test
    @DisplayName("whose area was not there on the day of the borders have no series, and the others are told")
    void notThere() {
        String slug = indicators.ratio().slug();
        service.state(norway(slug), CHANGE);
        service.state(
                new StateReference(
                        slug,
                        "fylket",
                        ReferenceKind.COUNTY,
                        LocalizedText.nb("Fylket"),
                        new AreaRef("buskerud", null),
                        List.of(),
                        null),
                CHANGE);
        observe(slug, "norge", "2021", "40");
        observe(slug, "hole", "2021", "35");
        references(slug, "hole", "&areaBasis=CODES_AT:2022-01-01")
                .body("references.reference.key", contains("fylket", "landet"))
                .body("references[0].comparison.notCompared", equalTo("NO_REFERENCE_SERIES"))
                .body("references[0].comparison.period", equalTo("2021"))
                .body("references[1].comparison.position", equalTo("BELOW"));
        references(slug, "jevnaker", "&areaBasis=CODES_AT:2022-01-01")
                .body("references[0].comparison.notCompared", equalTo("NO_FIGURE"));
        references(slug, "hole", "&areaBasis=CODES_AT:2024-06-01")
                .body("references[0].comparison.notCompared", equalTo("NO_REFERENCE_FIGURE"));
    }

    @Test
    @DisplayName("of a slice name it, and tell nothing that sources say of the total")
    void ofSlice() {
        String slug = indicators.flow().slug();
        service.state(reference(slug, "landet", "norge", List.of(said("hole", false, Position.BELOW, "2019"))), CHANGE);
        references(slug, "hole", "").body("slice", anEmptyMap()).body("references[0].stated.period", contains("2019"));
        references(slug, "hole", "&slice=slag:skapt")
                .body("slice.slag", equalTo("skapt"))
                .body("references[0].stated", empty());
        assertEquals("slag:skapt", cell(slug, "slice", "&slice=slag:skapt"));
        assertEquals("", cell(slug, "slice", ""));
    }

    @Test
    @DisplayName("are marked as made up when either of the figures is")
    void madeUp() {
        for (boolean own : List.of(true, false)) {
            String slug = indicators.ratio().slug();
            service.state(norway(slug), CHANGE);
            observe(slug, "norge", "2018", "30");
            observe(slug, "hole", "2018", "31");
            references(slug, "hole", "").body("references[0].comparison.illustrative", equalTo(false));
            assertEquals("false", cell(slug, "illustrative", ""));
            ObservationBuilder real = in("2019").of("1");
            ObservationBuilder madeUp = in("2019").of("2").madeUp();
            observations.record(slug, seriesOf("norge", own ? real : madeUp), CHANGE);
            observations.record(slug, seriesOf("hole", own ? madeUp : real), CHANGE);
            references(slug, "hole", "").body("references[0].comparison.illustrative", equalTo(true));
            assertEquals("true", cell(slug, "illustrative", ""));
        }
    }

    @Test
    @DisplayName("are no measure for amounts: a small place has fewer of everything")
    void amounts() {
        String slug = indicators.stock(Frequency.YEAR).slug();
        service.state(norway(slug), CHANGE);
        observe(slug, "norge", "2019", "100");
        observe(slug, "hole", "2019", "1");
        references(slug, "hole", "")
                .body("references[0].comparison.notCompared", equalTo("AMOUNT"))
                .body("references[0].comparison.position", equalTo(null));
    }

    @Test
    @DisplayName("come with one entry in the ledger, keep their rules, and are told by knownAt once published")
    void rules() {
        String slug = indicators.ratio().slug();
        observe(slug, "hole", "2019", "1");
        String before = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        long end = feed.end();
        service.state(norway(slug), CHANGE);
        assertEquals(
                List.of(EntityType.REFERENCE_SERIES),
                feed.after(end).stream().map(entry -> entry.entityType()).toList());
        references(slug, "hole", "&knownAt=" + before).body("references", empty());
        String now = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        references(slug, "hole", "&knownAt=" + now).body("references.reference.key", contains("landet"));
        refused("REFERENCE_THERE", norway(slug));
        refused("REFERENCE_OF_OTHER_KIND", reference(slug, "annet", "hole", List.of()));
        refused(
                "STATEMENT_OF_OTHER_FREQUENCY",
                reference(
                        slug,
                        "annet",
                        "norge",
                        List.of(new ReferenceStatement(
                                new AreaRef("hole", null), false, Position.BELOW, "2019-01", null))));
        refused("UNKNOWN_REFERENCE", reference(slug, "annet", "atlantis", List.of()));
        for (String table : List.of("reference_series", "reference_statement")) {
            assertBroken("tg_" + table + "_append_only", () -> rows.run("delete from " + table));
            assertBroken("tg_" + table + "_append_only", () -> rows.run("truncate " + table + " cascade"));
        }
        assertBroken(
                "tg_reference_series_kind",
                () -> rows.run(
                        "insert into reference_series (id, indicator_id, key, kind, name, area_id, version)"
                                + " select ?, i.id, 'x', 'COUNTY', '{\"nb\": \"X\"}', a.id, 0 from indicator i, area a"
                                + " where i.slug = ? and a.slug = 'hole'",
                        UUID.randomUUID(),
                        slug));
    }

    private void refused(String type, StateReference wrong) {
        long before = rows.number("select count(*) from reference_series");
        ProblemException problem = assertThrows(ProblemException.class, () -> service.state(wrong, CHANGE), type);
        assertEquals(type, problem.type().toString());
        assertEquals(before, rows.number("select count(*) from reference_series"));
    }

    private void observe(String indicator, String area, String period, String value) {
        observations.record(indicator, seriesOf(area, in(period).of(value)), CHANGE);
    }

    private static ReferenceStatement said(String area, boolean ofEach, Position position, @Nullable String period) {
        return new ReferenceStatement(new AreaRef(area, null), ofEach, position, period, null);
    }

    /** Of the first row of the table. */
    private static String cell(String indicator, String column, String more) {
        List<String> lines = given().get("/api/v1/indicators/" + indicator + "/references.csv?area=hole" + more)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        int place = List.of(lines.get(0).split(",")).indexOf(column);
        return lines.get(1).split(",", -1)[place];
    }

    private static StateReference norway(String indicator) {
        return reference(indicator, "landet", "norge", List.of());
    }

    private static StateReference reference(
            String indicator, String key, String area, List<ReferenceStatement> statements) {
        return new StateReference(
                indicator,
                key,
                ReferenceKind.NATION,
                LocalizedText.nb("Landet"),
                new AreaRef(area, null),
                statements,
                null);
    }

    private static ValidatableResponse references(String of, String area, String more) {
        return given().get("/api/v1/indicators/" + of + "/references?area=" + area + more)
                .then()
                .statusCode(200);
    }
}
