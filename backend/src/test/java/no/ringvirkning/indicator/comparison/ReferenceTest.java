package no.ringvirkning.indicator.comparison;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
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
