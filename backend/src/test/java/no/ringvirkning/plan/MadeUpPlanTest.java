package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.MeasureFilterBuilder.measures;
import static no.ringvirkning.testing.Plans.CHANGE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.measure.MeasureQueries;
import no.ringvirkning.plan.measure.MeasureSort;
import no.ringvirkning.plan.measure.MeasureView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.MeasureBuilder;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What was made up of a plan is marked")
class MadeUpPlanTest {

    private static final SourceReference MADE_UP = new SourceReference("Prøve", List.of(), null, true);
    private static final SourceReference REAL = new SourceReference("Prøve", List.of(), null, false);

    /** What is made up: one thing at a time. */
    private enum Part {
        NOTHING,
        PLAN,
        REVISION,
        MEASURE,
        ROLE,
        BUDGET;

        SourceReference of(Part other) {
            return this == other ? MADE_UP : REAL;
        }
    }

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    RevisionService revisions;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    Clock clock;

    private String programme;
    private String body;
    private String plan;

    @BeforeEach
    void start() {
        programme = plans.programme();
        body = plans.body();
        plan = Fresh.slug("plan");
    }

    private void create(@Nullable SourceReference source) {
        planService.create(
                new CreatePlan(
                        plan,
                        programme,
                        PlanKind.ANNUAL_PLAN,
                        LocalizedText.nb("Planen"),
                        null,
                        null,
                        null,
                        List.of(),
                        source),
                CHANGE);
    }

    private void revision(@Nullable Integer basedOn, String from, SourceReference source, RevisionContent content) {
        PlanRevisionView draft = revisions.open(
                plan,
                new OpenRevision(
                        null,
                        basedOn,
                        basedOn == null ? null : RevisionReason.EXTERNAL_SHOCK,
                        basedOn == null ? null : LocalizedText.nb("Noe hendte."),
                        false,
                        content,
                        source),
                CHANGE);
        plans.inForce(draft, body, from);
    }

    private static MeasureBuilder a(String code) {
        return aMeasure(code).sourced(REAL);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    @DisplayName("on the page of a measure as in the list, today, on a day and as it was known")
    void measure(Part part) {
        create(part.of(Part.PLAN));
        MeasureBuilder one = aMeasure("1")
                .sourced(part.of(Part.MEASURE))
                .costing(2020, "100")
                .rolesSourced(part.of(Part.ROLE))
                .budgetSourced(part.of(Part.BUDGET));
        revision(null, "2020-01-01", part.of(Part.REVISION), content(one));
        revision(1, "2020-05-08", REAL, content(a("1"), a("2")));
        Instant known = clock.instant();
        boolean madeUp = part != Part.NOTHING;
        LocalDate day = LocalDate.parse("2020-03-01");
        assertEquals(madeUp, listed("2020-03-01"));
        assertEquals(
                madeUp, measureQueries.get(programme, "1", day).orElseThrow().illustrative());
        assertEquals(
                measureQueries.get(programme, "1", day),
                measureQueries.get(programme, "1", day, known),
                "as it was known");
        MeasureView today = measureQueries.get(programme, "1", null).orElseThrow();
        assertEquals(part == Part.PLAN, today.illustrative());
        assertEquals(today.illustrative(), listed("2020-06-01"));
        assertEquals(
                today, measureQueries.get(programme, "1", null, known).orElseThrow(), "as it was known, without a day");
        boolean first = part == Part.PLAN || part == Part.REVISION || part == Part.MEASURE;
        assertEquals(first, today.appearances().get(0).illustrative());
        assertEquals(part == Part.PLAN, today.appearances().get(1).illustrative());
    }

    private boolean listed(String day) {
        return measureQueries
                .list(measures().ofPlan(plan).on(day).build(), MeasureSort.POSITION, new PageRequest(1, null, false))
                .items()
                .get(0)
                .illustrative();
    }

    @Test
    @DisplayName("in what it lacks: that of a made-up measure, and all that a made-up revision or plan lacks")
    void gaps() {
        create(REAL);
        revision(null, "2020-01-01", MADE_UP, content(a("1")));
        revision(1, "2020-05-08", REAL, content(a("1"), aMeasure("2").sourced(MADE_UP)));
        gapsOf(1, "1", true);
        gapsOf(2, "1", false);
        gapsOf(2, "2", true);
        plan = Fresh.slug("plan");
        create(MADE_UP);
        revision(null, "2020-01-01", REAL, content(a("3")));
        gapsOf(1, "3", true);
    }

    private void gapsOf(int number, String code, boolean madeUp) {
        given().get("/api/v1/plans/{plan}/gaps?revision={number}", plan, number)
                .then()
                .statusCode(200)
                .body("items.findAll { it.measure == '%s' }.kind".formatted(code), contains("NO_MONEY", "NO_PERIOD"))
                .body("items.findAll { it.measure == '%s' }.illustrative".formatted(code), everyItem(is(madeUp)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"NOTHING", "PLAN", "REVISION", "MEASURE"})
    @DisplayName("in what was not carried over, when last year's plan, its revision or the measure in it was made up")
    void notCarriedOver(Part part) {
        create(part.of(Part.PLAN));
        revision(null, "2020-01-01", REAL, content(a("1")));
        String last = plan;
        plan = Fresh.slug("neste");
        planService.rollOver(last, 1, new RollOver(plan, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
        plans.adopt(plans.propose(revisions.write(plan, 1, 2, content(a("1")), CHANGE), body), body, "2020-12-01");
        String next = plan;
        plan = last;
        revision(
                1,
                "2020-12-10",
                part.of(Part.REVISION),
                content(a("1"), aMeasure("2").sourced(part.of(Part.MEASURE))));
        given().get("/api/v1/plans/" + next + "/gaps")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'NOT_CARRIED_OVER' }.measure", contains("2"))
                .body("items.findAll { it.kind == 'NOT_CARRIED_OVER' }.illustrative", contains(part != Part.NOTHING));
    }

    @Test
    @DisplayName("in the difference of a plan that was made up whole, at the top and on every measure")
    void differenceOfMadeUpPlan() {
        create(MADE_UP);
        revision(null, "2020-01-01", REAL, content(a("1")));
        revision(1, "2020-05-08", REAL, content(a("1"), a("2")));
        String summary = given().get("/api/v1/plans/" + plan + "/diff")
                .then()
                .statusCode(200)
                .body("illustrative", is(true))
                .body("measures.changeIllustrative", contains(true, true))
                .body("measures.illustrative", contains(true, true))
                .extract()
                .path("summary.nb");
        assertTrue(
                summary.endsWith(
                        "Hele planen er laget for å vise hvordan dette virker, og ingenting her er et faktum."),
                summary);
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"NOTHING", "PLAN", "REVISION"})
    @DisplayName("in what became of a real measure since a revision that was made up, today and as it was known")
    void change(Part part) {
        create(part.of(Part.PLAN));
        revision(null, "2020-01-01", part.of(Part.REVISION), content(a("1")));
        revision(1, "2020-05-08", REAL, content(a("1"), a("2")));
        revision(2, "2020-09-01", REAL, content(a("1"), a("2")));
        boolean madeUp = part != Part.NOTHING;
        boolean whole = part == Part.PLAN;
        String known = clock.instant().toString();
        for (String at : List.of("", "?knownAt=" + known)) {
            given().get("/api/v1/plans/" + plan + at)
                    .then()
                    .statusCode(200)
                    .body("revisions.changesIllustrative", contains(madeUp, madeUp, whole));
            given().get("/api/v1/programmes/" + programme + "/measures/2" + at)
                    .then()
                    .statusCode(200)
                    .body("appearances.changeIllustrative", contains(madeUp, whole))
                    .body("appearances.illustrative", contains(whole, whole));
        }
        given().get("/api/v1/measures?plan=" + plan + "&revision=2")
                .then()
                .body("items.changeIllustrative", contains(madeUp, madeUp))
                .body("items.illustrative", contains(whole, whole));
    }

    @Test
    @DisplayName("in what became of a measure since last year's plan, when that was made up")
    void changeSinceLastYear() {
        create(MADE_UP);
        revision(null, "2020-01-01", REAL, content(a("1")));
        String next = Fresh.slug("neste");
        planService.rollOver(plan, 1, new RollOver(next, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
        plans.adopt(plans.propose(revisions.write(next, 1, 2, content(a("1")), CHANGE), body), body, "2020-12-01");
        String known = clock.instant().toString();
        for (String at : List.of("", "?knownAt=" + known)) {
            given().get("/api/v1/plans/" + next + at).then().body("revisions.changesIllustrative", contains(true));
            given().get("/api/v1/programmes/" + programme + "/measures/1" + at)
                    .then()
                    .body("appearances.changeIllustrative", contains(true, true));
        }
    }

    @Test
    @DisplayName("in the difference of two revisions that are real, over one that was not")
    void difference() {
        create(REAL);
        revision(null, "2020-01-01", REAL, content(a("1"), a("2")));
        revision(
                1, "2020-05-08", MADE_UP, content(a("1"), a("2").ended(MeasureChange.DROPPED, "Ikke lenger aktuelt.")));
        revision(2, "2020-09-01", REAL, content(a("1"), a("3")));
        revision(3, "2020-10-01", REAL, content(a("1"), a("3")));
        String known = clock.instant().toString();
        for (String at : List.of("", "&knownAt=" + known)) {
            String summary = given().get("/api/v1/plans/" + plan + "/diff?from=1&to=3" + at)
                    .then()
                    .statusCode(200)
                    .body("illustrative", is(true))
                    .body("measures.changeIllustrative", contains(true, true, true))
                    .body("measures.code", contains("1", "3", "2"))
                    // The last word on what was dropped is the made-up revision's.
                    .body("measures.illustrative", contains(false, false, true))
                    .extract()
                    .path("summary.nb");
            assertTrue(summary.contains("Revisjon 2 er laget for å vise"), summary);
            given().get("/api/v1/plans/" + plan + "/diff?from=3&to=4" + at)
                    .then()
                    .statusCode(200)
                    .body("illustrative", is(false))
                    .body("measures.changeIllustrative", contains(false, false))
                    .body("measures.illustrative", contains(false, false));
        }
    }
}
