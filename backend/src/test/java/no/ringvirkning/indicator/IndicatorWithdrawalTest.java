package no.ringvirkning.indicator;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static no.ringvirkning.testing.TargetBuilder.atLeast;
import static no.ringvirkning.testing.Withdrawals.takesBack;
import static no.ringvirkning.testing.Withdrawals.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.annotation.AnnotationService;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.projection.ProjectionService;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.indicator.target.TargetView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.Operation;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.SaidOfFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("An indicator that should not have been entered")
class IndicatorWithdrawalTest {

    @Inject
    IndicatorService service;

    @Inject
    ObservationService observations;

    @Inject
    SubmissionService submissions;

    @Inject
    TargetService targets;

    @Inject
    AnnotationService annotations;

    @Inject
    ProjectionService projections;

    @Inject
    ReferenceService references;

    @Inject
    SaidOfFigures said;

    @Inject
    Indicators indicators;

    @Inject
    Plans plans;

    @Inject
    People people;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    private String programme = "";
    private UUID id = new UUID(0, 0);
    private String slug = "";
    private Person editor = new Person(new UUID(0, 0), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        IndicatorView indicator = indicators.of(programme, Frequency.YEAR);
        id = indicator.id();
        slug = indicator.slug();
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private ValidatableResponse withdrawn() {
        return withdraw(editor, "indicators/" + slug, 1);
    }

    private void heldBackBy(String kind) {
        withdrawn()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-referred-to"))
                .body("errors.code", contains(kind));
        given().get("/api/v1/indicators/" + slug).then().statusCode(200);
    }

    private IndicatorView twice(String other) {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("formel"),
                        FormulaBuilder.of("[" + other + "] * 2").build(),
                        null,
                        null,
                        programme),
                CHANGE);
    }

    @Test
    @DisplayName("is read no more, is told in the feed, and what was known of it still is; its slug stays taken")
    void takenBack() {
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        long end = feed.end();
        takesBack(
                editor, people.with(ProgrammeRole.BOARD, programme), EntityType.INDICATOR, id, "indicators/" + slug, 1);
        assertEquals(Operation.DELETE, feed.after(end).get(0).op());
        String address = "/api/v1/indicators/" + slug;
        for (String read : List.of(
                "",
                "/history",
                "/series?area=hole",
                "/targets?area=hole",
                "/assessment?area=hole",
                "/projections?area=hole",
                "/annotations?area=hole",
                "/references?area=hole",
                "/submissions?area=hole",
                "/series.svg?area=hole",
                "/series.csv?area=hole")) {
            given().get(address + read).then().statusCode(404);
        }
        given().queryParam("knownAt", known).get(address).then().statusCode(200).body("slug", equalTo(slug));
        given().queryParam("knownAt", known)
                .get(address + "/series?area=hole")
                .then()
                .statusCode(200);
        given().get("/api/v1/indicators?owner=" + programme)
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/api/v1/indicators.csv?owner=" + programme)
                .then()
                .statusCode(200)
                .body(not(containsString(slug)));
        editor.asks()
                .get("/api/v1/programmes/" + programme + "/figures-grid?from=2019&to=2020")
                .then()
                .statusCode(200)
                .body(not(containsString(slug)));
        given().get("/maltall/" + slug).then().statusCode(404);
        ProblemException again = assertThrows(
                ProblemException.class,
                () -> service.create(
                        new CreateIndicator(
                                slug, Indicators.definition(Frequency.YEAR, null, "stykker"), null, null, programme),
                        CHANGE));
        assertEquals(IndicatorProblem.INDICATOR_SLUG_TAKEN, again.type());
    }

    @Test
    @DisplayName("stays with its figures, and with those on their way")
    void figures() {
        SubmissionView draft =
                submissions.draft(slug, seriesOf("hole", in("2019").of("5")), CHANGE);
        heldBackBy("submission");
        submissions.withdraw(draft.id(), "Feil.", draft.version(), CHANGE);
        rows.run(
                "insert into observation_series (id, indicator_id, area_id, recorded, version)"
                        + " select gen_random_uuid(), ?, a.id, 0, 0 from area a where a.slug = 'hole'",
                id);
        withdrawn().statusCode(200);
    }

    @Test
    @DisplayName("stays with a figure that was published")
    void published() {
        observations.record(
                slug, seriesOf("hole", in("2019").of("5"), in("2020").of("6")), CHANGE);
        heldBackBy("observation-series");
        observations.record(slug, seriesOf("hole", taken("2019")), CHANGE);
        heldBackBy("observation-series");
        // That it was not reported is told, too.
        observations.record(
                slug,
                seriesOf("hole", in("2020").missing(MissingCode.NOT_REPORTED).because("Feil tall")),
                CHANGE);
        heldBackBy("observation-series");
    }

    private static ObservationBuilder taken(String period) {
        return in(period).missing(MissingCode.WITHDRAWN).because("Ført inn ved en feil.");
    }

    @Test
    @DisplayName("is not held back by figures that were all withdrawn, nor by the submissions that they came by")
    void figuresWithdrawn() {
        for (ObservationBuilder said : List.of(in("2019").of("5"), taken("2019"))) {
            SubmissionView handedIn = submissions.draft(slug, seriesOf("hole", said), CHANGE);
            handedIn = submissions.submit(handedIn.id(), handedIn.version(), CHANGE);
            handedIn = submissions.approve(handedIn.id(), handedIn.version(), CHANGE);
            submissions.publish(handedIn.id(), handedIn.version(), CHANGE);
        }
        withdrawn().statusCode(200);
        given().get("/api/v1/indicators/" + slug + "/series?area=hole").then().statusCode(404);
        assertThrows(
                ProblemException.class,
                () -> observations.record(slug, seriesOf("hole", in("2019").of("5")), CHANGE));
        editor.asks()
                .get("/api/v1/submissions?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("stays as long as something is wanted, expected or said of it, and no longer")
    void referredTo() {
        TargetView target = targets.set(
                new SetTarget(
                        slug,
                        new AreaRef("hole", null),
                        Map.of(),
                        null,
                        List.of(),
                        List.of(atLeast("5").build())),
                CHANGE);
        heldBackBy("target");
        targets.withdraw(target.id(), 1, CHANGE);
        UUID note = said.annotation(slug);
        heldBackBy("annotation");
        annotations.withdraw(note, 1, CHANGE);
        UUID projection = said.projection(slug);
        heldBackBy("projection");
        projections.withdraw(projection, 1, CHANGE);
        UUID reference = said.reference(slug);
        heldBackBy("reference-series");
        references.withdraw(reference, 1, CHANGE);
        withdrawn().statusCode(200);
        assertThrows(ProblemException.class, () -> said.annotation(slug));
        assertBroken(
                "tg_refers_to_what_stands",
                () -> rows.run(
                        "insert into annotation (id, indicator_id, key, period, text, version)"
                                + " values (gen_random_uuid(), ?, 'ny', '2020', '{\"nb\": \"Merknad\"}', 0)",
                        id));
    }

    @Test
    @DisplayName("stays as long as another one is worked out from it, which is named")
    void workedOut() {
        IndicatorView twice = twice(slug);
        withdrawn()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-referred-to"))
                .body("errors.code", contains("formula"))
                .body("errors.message", hasItem(containsString(twice.slug())));
        service.withdraw(twice.slug(), 1, CHANGE);
        withdrawn().statusCode(200);
        ProblemException gone = assertThrows(ProblemException.class, () -> twice(slug));
        assertEquals(IndicatorProblem.FORMULA_OF_UNKNOWN_INDICATOR, gone.type());
        assertBroken(
                "tg_indicator_definition_names_standing",
                () -> rows.run(
                        "insert into indicator_definition (indicator_id, number, valid_from, name, unit, decimals, kind, direction,"
                                + " frequency, reporting_lag, period_aggregation, area_aggregation, level, source_type, expression,"
                                + " null_policy) select indicator_id, 2, date '2020-01-01', name, unit, decimals, 'RATIO', direction,"
                                + " frequency, reporting_lag, 'NONE', 'RECOMPUTE', level, 'FORMULA', ?, 'STRICT'"
                                + " from indicator_definition where indicator_id = ?",
                        "[" + slug + "] * 2",
                        indicators.of(programme, Frequency.YEAR).id()));
    }

    @RepeatedTest(5)
    @DisplayName("is either withdrawn or worked with when both are tried at once, never both")
    void atOnce() {
        List<Callable<?>> both = new ArrayList<>();
        both.add(() -> quietly(() -> service.withdraw(slug, 1, CHANGE)));
        both.add(() -> quietly(() -> twice(slug)));
        both.add(() -> quietly(
                () -> observations.record(slug, seriesOf("hole", in("2019").of("5")), CHANGE)));
        AtOnce.all(both);
        boolean gone = rows.number("select count(*) from indicator where id = ? and withdrawn_at is not null", id) == 1;
        long worked =
                rows.number("select count(*) from indicator_definition d where d.expression = ?", "[" + slug + "] * 2");
        long figures = rows.number(
                "select count(*) from observation_series s join observation o on o.series_id = s.id where s.indicator_id = ?",
                id);
        assertEquals(gone, worked + figures == 0);
    }

    private static Object quietly(Callable<?> tried) throws Exception {
        try {
            return tried.call();
        } catch (RuntimeException e) {
            return HttpProblem.CONFLICT;
        }
    }
}
