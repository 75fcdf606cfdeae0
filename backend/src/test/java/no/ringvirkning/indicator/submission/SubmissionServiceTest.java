package no.ringvirkning.indicator.submission;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Rights;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
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
@DisplayName("A submission")
class SubmissionServiceTest {

    /** One thing to do with a submission at the version it is at. */
    private interface Step {
        SubmissionView take(SubmissionService service, SubmissionView at);
    }

    private static final Step SUBMIT = (service, at) -> service.submit(at.id(), at.version(), CHANGE);
    private static final Step APPROVE = (service, at) -> service.approve(at.id(), at.version(), CHANGE);
    private static final Step PUBLISH = (service, at) -> service.publish(at.id(), at.version(), CHANGE);
    private static final Step GIVE_BACK =
            (service, at) -> service.giveBack(at.id(), "Tallet for 2019 mangler.", at.version(), CHANGE);
    private static final Step WITHDRAW =
            (service, at) -> service.withdraw(at.id(), "Feil kilde.", at.version(), CHANGE);

    /** The way to each status. */
    private static final Map<SubmissionStatus, List<Step>> WAYS = Map.of(
            SubmissionStatus.DRAFT, List.of(),
            SubmissionStatus.SUBMITTED, List.of(SUBMIT),
            SubmissionStatus.RETURNED, List.of(SUBMIT, GIVE_BACK),
            SubmissionStatus.APPROVED, List.of(SUBMIT, APPROVE),
            SubmissionStatus.PUBLISHED, List.of(SUBMIT, APPROVE, PUBLISH),
            SubmissionStatus.WITHDRAWN, List.of(WITHDRAW));

    @Inject
    SubmissionService service;

    @Inject
    SubmissionQueries queries;

    @Inject
    ObservationService observations;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Inject
    Statements statements;

    private String indicator;
    private String area;

    @BeforeEach
    void enter() {
        indicator = indicators.stock(Frequency.YEAR).slug();
        area = rows.area("Sted");
    }

    private List<RecordSeries> figures(String value) {
        return seriesOf(area, in("2019").of(value), in("2020").of("7"));
    }

    private SubmissionView at(SubmissionStatus status) {
        SubmissionView view = service.draft(indicator, figures("5"), CHANGE);
        for (Step step : WAYS.get(status)) {
            view = step.take(service, view);
        }
        assertEquals(status, view.status());
        return view;
    }

    @Test
    @DisplayName("goes from the draft to what is published, given back and revised on the way, and keeps every step")
    void wholeWay() {
        SubmissionView view = service.draft(indicator, figures("5"), CHANGE);
        assertEquals(1L, view.version());
        view = GIVE_BACK.take(service, SUBMIT.take(service, view));
        view = service.revise(view.id(), figures("6.50"), view.version(), CHANGE);
        assertEquals(SubmissionStatus.DRAFT, view.status());
        view = APPROVE.take(service, SUBMIT.take(service, view));
        assertNull(view.recorded());
        long end = feed.end();
        view = PUBLISH.take(service, view);
        assertEquals(2, view.recorded());
        assertEquals(
                List.of("DRAFT", "SUBMITTED", "RETURNED", "DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED"),
                view.steps().stream().map(s -> s.status().name()).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                view.steps().stream().map(SubmissionStep::number).toList());
        assertEquals("Tallet for 2019 mangler.", view.steps().get(2).reason());
        assertEquals(7L, view.version());
        assertEquals(view, queries.find(view.id()).orElseThrow());
        // Published is what was revised, in one public entry; and every observation says where it came from.
        assertEquals(
                List.of(EntityType.OBSERVATION_SERIES),
                feed.after(end).stream().map(e -> e.entityType()).toList());
        series().body("points.value", contains(6.5f, 7));
        assertEquals(
                2,
                rows.number(
                        "select count(*) from observation o join submission d on d.id = o.submission_id where d.id = ?",
                        view.id()));
    }

    @Test
    @DisplayName("takes no step but from where it begins; what is refused leaves nothing")
    void steps() {
        Map<String, Step> steps = Map.of(
                "DRAFT", (submissions, at) -> submissions.revise(at.id(), figures("8"), at.version(), CHANGE),
                "SUBMITTED", SUBMIT,
                "RETURNED", GIVE_BACK,
                "APPROVED", APPROVE,
                "PUBLISHED", PUBLISH,
                "WITHDRAWN", WITHDRAW);
        Map<String, List<String>> allowed = Map.of(
                "DRAFT", List.of("DRAFT", "SUBMITTED", "WITHDRAWN"),
                "SUBMITTED", List.of("APPROVED", "RETURNED", "WITHDRAWN"),
                "RETURNED", List.of("DRAFT", "SUBMITTED", "WITHDRAWN"),
                "APPROVED", List.of("PUBLISHED", "RETURNED", "WITHDRAWN"),
                "PUBLISHED", List.of(),
                "WITHDRAWN", List.of());
        for (SubmissionStatus from : SubmissionStatus.values()) {
            List<String> taken = new ArrayList<>();
            for (String to : steps.keySet().stream().sorted().toList()) {
                enter();
                SubmissionView view = at(from);
                if (allowed.get(from.name()).contains(to)) {
                    assertEquals(to, steps.get(to).take(service, view).status().name());
                    taken.add(to);
                } else {
                    refused("STEP_NOT_ALLOWED", "/status", () -> steps.get(to).take(service, view));
                }
            }
            assertEquals(allowed.get(from.name()), taken, from.name());
        }
    }

    @Test
    @DisplayName("is not changed by who has not seen what it has become, and not found when it is not there")
    void stale() {
        SubmissionView view = at(SubmissionStatus.SUBMITTED);
        List<Function<Long, SubmissionView>> commands = List.of(
                version -> service.revise(view.id(), figures("1"), version, CHANGE),
                version -> service.submit(view.id(), version, CHANGE),
                version -> service.giveBack(view.id(), "Fordi", version, CHANGE),
                version -> service.approve(view.id(), version, CHANGE),
                version -> service.publish(view.id(), version, CHANGE),
                version -> service.withdraw(view.id(), "Fordi", version, CHANGE));
        for (Function<Long, SubmissionView> command : commands) {
            for (long version : List.of(view.version() - 1, view.version() + 1)) {
                refused(HttpProblem.STALE.name(), null, () -> command.apply(version));
            }
        }
        refused(HttpProblem.NOT_FOUND.name(), null, () -> service.approve(UUID.randomUUID(), 1, CHANGE));
    }

    @Test
    @DisplayName("is given back and withdrawn with a reason only")
    void reasons() {
        SubmissionView view = at(SubmissionStatus.SUBMITTED);
        for (String reason : List.of("", " \n ", "x".repeat(1001))) {
            refused(
                    "STEP_WITHOUT_REASON",
                    "/reason",
                    () -> service.giveBack(view.id(), reason, view.version(), CHANGE));
            refused(
                    "STEP_WITHOUT_REASON",
                    "/reason",
                    () -> service.withdraw(view.id(), reason, view.version(), CHANGE));
        }
    }

    @Test
    @DisplayName("can be begun with figures that break rules, when they can be kept as they are written")
    void draft() {
        refused("UNKNOWN_REFERENCE", "/indicator", () -> service.draft("ingen", figures("5"), CHANGE));
        refused("NOTHING_SUBMITTED", "", () -> service.draft(indicator, List.of(), CHANGE));
        for (String number : List.of("1e999999999", "1e-999999999", "1".repeat(40))) {
            refused(
                    "NUMBER_TOO_LONG",
                    "/0/observations/0/value",
                    () -> service.draft(indicator, figures(number), CHANGE));
        }
        SubmissionView view = service.draft(
                indicator,
                seriesOf("atlantis", in("2019-02-31").of("1"), in("2999").of("2")),
                CHANGE);
        assertEquals("atlantis", view.series().get(0).area().slug());
        refused("NOTHING_SUBMITTED", "", () -> service.revise(view.id(), List.of(), view.version(), CHANGE));
        refused(
                "NUMBER_TOO_LONG",
                "/0/observations/0/value",
                () -> service.revise(view.id(), figures("1e29"), view.version(), CHANGE));
        refused("UNKNOWN_REFERENCE", "/0/area/slug", () -> SUBMIT.take(service, view));
    }

    @Test
    @DisplayName("is handed in when it keeps the rules of what is published, and has something new")
    void submit() {
        observations.record(indicator, figures("5"), CHANGE);
        Map<String, List<RecordSeries>> wrong = Map.of(
                "FIGURE_OF_OTHER_FREQUENCY /0/observations/0/period",
                        seriesOf(area, in("2019-Q1").of("1")),
                "FIGURE_OF_THE_FUTURE /0/observations/0/period",
                        seriesOf(area, in("2999").of("1")),
                "VALUE_OR_MISSING /0/observations/0", seriesOf(area, in("2018")),
                "FIGURE_OF_UNKNOWN_SLICE /0/slice",
                        seriesOf(area, Map.of("kjonn", "kvinne"), in("2018").of("1")),
                "PERIOD_REPEATED /0/observations/1/period",
                        seriesOf(area, in("2018").of("1"), in("2018").of("2")),
                "REVISION_WITHOUT_REASON /0/observations/0/reason",
                        seriesOf(area, in("2019").of("6")),
                "SERIES_REPEATED /1/area/slug",
                        List.of(
                                seriesOf(area, in("2018").of("1")).get(0),
                                seriesOf(area, in("2017").of("1")).get(0)),
                "NOTHING_NEW ", figures("5.0"));
        wrong.forEach((problem, content) -> {
            SubmissionView draft = service.draft(indicator, content, CHANGE);
            String[] parts = problem.split(" ", 2);
            refused(parts[0], parts[1], () -> SUBMIT.take(service, draft));
        });
        long end = feed.end();
        SubmissionView view =
                service.draft(indicator, seriesOf(area, in("2019").of("6").because("Rettet i kilden")), CHANGE);
        view = PUBLISH.take(service, APPROVE.take(service, SUBMIT.take(service, view)));
        assertEquals(1, view.recorded());
        assertEquals(
                "Rettet i kilden",
                feed.after(end).get(0).snapshot().at("/points/0/reason").asText());
    }

    @Test
    @DisplayName("is held to all rules again when it is published: what was published meanwhile is not overridden")
    void publishedMeanwhile() {
        SubmissionView other = at(SubmissionStatus.APPROVED);
        SubmissionView same = at(SubmissionStatus.APPROVED);
        SubmissionView first = service.draft(indicator, figures("9"), CHANGE);
        PUBLISH.take(service, APPROVE.take(service, SUBMIT.take(service, first)));
        refused("REVISION_WITHOUT_REASON", "/0/observations/0/reason", () -> PUBLISH.take(service, other));
        series().body("points.value", contains(9, 7));
        SubmissionView back = GIVE_BACK.take(service, other);
        SubmissionView revised = service.revise(
                back.id(), seriesOf(area, in("2019").of("5").because("Talt på nytt")), back.version(), CHANGE);
        PUBLISH.take(service, APPROVE.take(service, SUBMIT.take(service, revised)));
        series().body("points.value", contains(5, 7));
        // Now the other one says what stands: it is published, says that nothing was new, and leaves no trace but its
        // own.
        long end = feed.end();
        SubmissionView nothing = PUBLISH.take(service, same);
        assertEquals(0, nothing.recorded());
        assertEquals(List.of(), feed.after(end));
    }

    @Test
    @DisplayName("is told of while it is under way, with the day of its last step, and without its figures")
    void underWay() {
        String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
        String address = "/api/v1/indicators/" + indicator + "/submissions";
        SubmissionView view = service.draft(indicator, figures("5"), CHANGE);
        given().get(address).then().statusCode(200).body("submissions", empty());
        view = SUBMIT.take(service, view);
        given().get(address + "?area=" + area)
                .then()
                .body("indicator.slug", equalTo(indicator))
                .body("submissions.area.slug", contains(area))
                .body("submissions.periods", contains(List.of("2019", "2020")))
                .body("submissions.status", contains("SUBMITTED"))
                .body("submissions.illustrative", contains(false))
                .body("submissions.since", contains(today));
        view = APPROVE.take(service, view);
        given().get(address).then().body("submissions.status", contains("APPROVED"));
        String table = given().get(address + ".csv").asString();
        assertTrue(table.contains(indicator + "," + area + ",,2020,APPROVED," + today), table);
        String elsewhere = rows.area("Et annet");
        given().get(address + "?area=" + elsewhere).then().body("submissions", empty());
        PUBLISH.take(service, view);
        for (SubmissionStatus hidden : List.of(SubmissionStatus.RETURNED, SubmissionStatus.WITHDRAWN)) {
            area = rows.area("Sted");
            at(hidden);
        }
        given().get(address).then().body("submissions", empty());
        given().get(address + "?area=atlantis").then().statusCode(400).body("errors[0].parameter", equalTo("area"));
        given().get("/api/v1/indicators/ingen/submissions").then().statusCode(404);
        given().get(address + "?status=DRAFT").then().statusCode(400);
    }

    @Test
    @DisplayName("is approved by another than those who wrote it and handed it in")
    void byTwo() {
        UUID programme = programmes.ids(List.of("vekst-i-kongsberg")).get("vekst-i-kongsberg");
        Rights lead = new Rights(false, false, List.of(Grant.of(programme, ProgrammeRole.LEAD, null)));
        Change writer = new Change(new Actor("account:writer", lead), "Prøve");
        Change handing = new Change(new Actor("account:handing", lead), "Prøve");
        Change another = new Change(new Actor("account:another", lead), "Prøve");
        SubmissionView at =
                service.draft("ledige-tomter", seriesOf("kongsberg", in("2003").of("7")), writer);
        at = service.submit(at.id(), at.version(), handing);
        SubmissionView submitted = at;
        refused("OWN_FIGURES", null, () -> service.approve(submitted.id(), submitted.version(), writer));
        refused("OWN_FIGURES", null, () -> service.approve(submitted.id(), submitted.version(), handing));
        at = service.approve(at.id(), at.version(), another);
        at = service.giveBack(at.id(), "Feil.", at.version(), handing);
        service.withdraw(at.id(), "Feil.", at.version(), writer);
    }

    @Test
    @DisplayName("of many figures costs no more statements than one of few")
    void statementCount() {
        long few = statements.of(() -> at(SubmissionStatus.PUBLISHED));
        List<RecordSeries> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.addAll(seriesOf(
                    rows.area("Sted"),
                    in("2018").of("1"),
                    in("2019").of("2"),
                    in("2020").of("3")));
        }
        long more = statements.of(() -> PUBLISH.take(
                service, APPROVE.take(service, SUBMIT.take(service, service.draft(indicator, many, CHANGE)))));
        assertEquals(few, more);
        assertTrue(few <= 36, "statements: " + few);
        assertEquals(1, statements.of(() -> queries.underWay(indicator, null)));
        assertEquals(2, statements.of(() -> queries.underWay(indicator, area)));
    }

    private io.restassured.response.ValidatableResponse series() {
        return given().get("/api/v1/indicators/" + indicator + "/series?area=" + area)
                .then()
                .statusCode(200);
    }

    private void refused(String type, @Nullable String pointer, Runnable command) {
        Map<String, String> before = rows.contents();
        ProblemException problem = assertThrows(ProblemException.class, command::run, type);
        assertEquals(type, problem.type().toString());
        if (pointer != null) {
            assertEquals(pointer, problem.errors().get(0).pointer());
        }
        assertEquals(before, rows.contents(), "nothing is written");
    }
}
