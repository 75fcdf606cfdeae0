package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.anOrphan;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.plan.content.ContentProblem;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.PlanFocusArea;
import no.ringvirkning.plan.content.ReviewOutcome;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.MeasureBuilder;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A revision of a plan")
class RevisionServiceTest {

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    RevisionService revisions;

    @Inject
    PlanQueries queries;

    @Inject
    DifferenceQueries differences;

    @Inject
    AdoptionQueries adoptions;

    @Inject
    DecisionService decisions;

    @Inject
    Clock clock;

    @Inject
    Statements statements;

    @Inject
    Rows rows;

    private String programme;
    private String plan;
    private String body;

    @BeforeEach
    void aPlan() {
        programme = plans.programme();
        plan = plans.plan(programme);
        body = plans.body();
    }

    /** The command is refused by the rule, and nothing at all is written. */
    private void refused(ProblemType rule, String pointer, Executable command) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, command);
        assertEquals(rule, problem.type());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts());
    }

    private static RevisionContent two() {
        return content(aMeasure("1"), aMeasure("2"));
    }

    @Test
    @DisplayName("goes from draft to in force, and gives way to the next (invariant 1, R-4-24)")
    void life() {
        PlanRevisionView first = plans.inForce(
                plans.draft(plan, content(aMeasure("1").costing(2020, "100"), aMeasure("2"))), body, "2020-01-01");
        assertEquals(RevisionStatus.IN_FORCE, first.status());
        assertNotNull(first.contentHash());
        plans.inForce(
                plans.revise(
                        plan,
                        1,
                        content(
                                aMeasure("1").titled("Et annet navn").costing(2020, "200"),
                                aMeasure("2").ended(MeasureChange.DROPPED, "Ikke lenger aktuelt."),
                                aMeasure("3"))),
                body,
                "2020-05-08");
        given().get("/api/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("shown", equalTo(2))
                .body("revisions.status", contains("SUPERSEDED", "IN_FORCE"))
                .body("revisions[0].effective.to", equalTo("2020-05-08"))
                .body("revisions[1].changes.NEW", equalTo(1));
        given().get("/api/v1/plans/" + plan + "?asOf=2020-05-07").then().body("shown", equalTo(1));
        given().get("/api/v1/plans/" + plan + "/diff?from=1&to=2")
                .then()
                .statusCode(200)
                .body("measures.change", contains("CHANGED", "NEW", "DROPPED"))
                .body("measures[0].fields.name", contains("title", "budget"))
                .body("measures[0].fields[1].before[0].amount.amount", equalTo(100.00f))
                .body("measures[2].reason.nb", equalTo("Ikke lenger aktuelt."))
                .body(
                        "summary.nb",
                        equalTo("Fra revisjon 1 til revisjon 2: ett tiltak er nytt («Tiltak 3»), ett tiltak er endret"
                                + " («Et annet navn») og ett tiltak er utgått («Tiltak 2»). Begrunnelse: Noe hendte."));
    }

    @Test
    @DisplayName("is corrected by another revision that says so, and stays as it was (invariants 2 and 4)")
    void corrected() {
        PlanRevisionView wrong = plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
        PlanRevisionView taken = plans.revise(plan, 1, null);
        revisions.withdraw(plan, 2, taken.version(), CHANGE);
        PlanRevisionView right = revisions.open(
                plan,
                new OpenRevision(
                        null,
                        1,
                        RevisionReason.CORRECTION,
                        LocalizedText.nb("Tittelen var feil."),
                        false,
                        content(aMeasure("1").titled("Rett"), aMeasure("2")),
                        null),
                CHANGE);
        assertEquals(3, right.number(), "the number of what was taken back is not used again");
        plans.inForce(right, body, "2020-02-01");
        PlanRevisionView before = queries.revision(plan, 1, null).orElseThrow();
        assertEquals(wrong.content(), before.content());
        assertEquals(wrong.contentHash(), before.contentHash());
        assertEquals(RevisionStatus.SUPERSEDED, before.status());
        given().get("/api/v1/plans/" + plan + "/diff?from=1&to=3")
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("CORRECTION"))
                .body("measures.findAll { it.change == 'CHANGED' }.code", contains("1"));
    }

    @Test
    @DisplayName("is not public as a draft, and is from the hearing on")
    void draft() {
        PlanRevisionView draft = plans.draft(plan, two());
        given().get("/api/v1/plans/" + plan + "/revisions/1").then().statusCode(404);
        given().get("/api/v1/plans/" + plan).then().body("revisions.size()", equalTo(0));
        assertEquals(0, rows.number("select count(*) from ledger where entity_id = ?", draft.id()));
        revisions.sendToHearing(plan, 1, draft.version(), HEARING, CHANGE);
        given().get("/api/v1/plans/" + plan + "/revisions/1")
                .then()
                .body("status", equalTo("IN_HEARING"))
                .body("content.measures.code", contains("1", "2"));
        given().get("/api/v1/plans/" + plan).then().body("shown", equalTo(1));
    }

    @Test
    @DisplayName("can be written again before it is proposed, and taken back")
    void writtenAgain() {
        PlanRevisionView draft = plans.draft(plan, two());
        PlanRevisionView written =
                revisions.write(plan, 1, draft.version(), content(aMeasure("3"), aMeasure("1")), CHANGE);
        assertEquals(
                List.of("3", "1"),
                written.content().measures().stream().map(m -> m.code()).toList());
        PlanRevisionView heard = revisions.sendToHearing(plan, 1, written.version(), HEARING, CHANGE);
        revisions.withdraw(plan, 1, heard.version(), CHANGE);
        given().get("/api/v1/plans/" + plan + "/revisions/1").then().statusCode(404);
        assertEquals(1, rows.number("select count(*) from ledger where entity_id = ? and op = 'DELETE'", draft.id()));
    }

    @Test
    @DisplayName("continues a measure word for word whatever its partner is called by now")
    void renamedPartner() {
        String partner = plans.partner();
        plans.inForce(plans.draft(plan, content(aMeasure("1").doneBy(partner))), body, "2020-01-01");
        PlanRevisionView carried = plans.revise(plan, 1, null);
        assertEquals(
                MeasureChange.CONTINUED, carried.content().measures().get(0).change());
        PlanRevisionView written = revisions.write(
                plan, 2, carried.version(), content(aMeasure("1").doneBy(partner)), CHANGE);
        assertEquals(
                MeasureChange.CONTINUED, written.content().measures().get(0).change());
    }

    @Test
    @DisplayName("that is history without a known decision stands as adopted, and the gap list says so (R-4-24)")
    void historic() {
        PlanRevisionView draft = revisions.open(
                plan, new OpenRevision(null, null, null, null, true, content(anOrphan("1")), null), CHANGE);
        PlanRevisionView proposed = revisions.propose(plan, 1, draft.version(), List.of(), CHANGE);
        PlanRevisionView stands = revisions.enterHistoric(plan, 1, proposed.version(), CHANGE);
        assertEquals(RevisionStatus.ADOPTED, stands.status());
        // Nobody knows the day: it stands on any, as it does without one.
        given().get("/api/v1/plans/" + plan + "?asOf=1999-01-01").then().body("shown", equalTo(1));
        given().get("/api/v1/measures?plan=" + plan + "&asOf=1999-01-01").then().body("items.code", contains("1"));
        given().get("/api/v1/plans/" + plan + "/adoptions").then().body("complete", nullValue());
        assertEquals(
                RevisionStatus.IN_FORCE,
                plans.takeIntoForce(stands, "2020-01-01").status());
        given().get("/api/v1/plans/" + plan + "/gaps")
                .then()
                .body("items.kind", hasItems("WITHOUT_DECISION", "NO_RESPONSIBLE"));
        String other = plans.plan(programme);
        PlanRevisionView ofToday = plans.propose(plans.draft(other, content(aMeasure("9"))), body);
        refused(PlanProblem.NOT_NOW, "/status", () -> revisions.enterHistoric(other, 1, ofToday.version(), CHANGE));
    }

    @Test
    @DisplayName("that was rejected lets the plan begin anew, with the same measures")
    void anew() {
        PlanRevisionView proposed = plans.propose(plans.draft(plan, two()), body);
        plans.record(
                proposed, body, AdoptionStatus.REJECTED, plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01"));
        given().get("/api/v1/plans/" + plan).then().body("shown", nullValue());
        PlanRevisionView second = revisions.open(
                plan,
                new OpenRevision(
                        null, null, RevisionReason.POLITICAL, LocalizedText.nb("Nytt forslag."), false, two(), null),
                CHANGE);
        assertEquals(
                RevisionStatus.IN_FORCE,
                plans.inForce(second, body, "2020-03-01").status());
    }

    @Test
    @DisplayName("that starts from another takes over its measures, and not its foreword, signature and reviews")
    void goesOn() {
        RevisionContent first = new RevisionContent(
                LocalizedText.nb("Forord"),
                LocalizedText.nb("Ordfører"),
                PartialDate.year(2020),
                List.of(new PlanFocusArea("1", LocalizedText.nb("Satsing 1"), null)),
                List.of(new ObjectiveReview("vekst", ReviewOutcome.UNCHANGED, null, null, null)),
                content(aMeasure("1").in("1"), aMeasure("2").after("1")).measures());
        plans.inForce(plans.draft(plan, first), body, "2020-01-01");
        plans.inForce(
                plans.revise(
                        plan,
                        1,
                        new RevisionContent(
                                null,
                                null,
                                null,
                                first.focusAreas(),
                                List.of(),
                                content(
                                                aMeasure("1").in("1").ended(MeasureChange.COMPLETED, null),
                                                aMeasure("2").after("1").because("Alene."))
                                        .measures())),
                body,
                "2020-02-01");
        RevisionContent third = plans.revise(plan, 2, null).content();
        assertEquals(List.of("2"), third.measures().stream().map(m -> m.code()).toList());
        assertEquals(List.of(), third.measures().get(0).dependencies());
        assertEquals(null, third.measures().get(0).changeReason());
        assertEquals(null, third.foreword());
        assertEquals(null, third.signedOn());
        assertEquals(List.of(), third.objectiveReviews());
        assertEquals(1, third.focusAreas().size());
    }

    @Test
    @DisplayName("with 200 measures differs from another in at most five statements")
    void statements() {
        MeasureBuilder[] measures = new MeasureBuilder[200];
        for (int i = 0; i < 200; i++) {
            measures[i] = aMeasure("t" + i).costing(2020, "100").reaching("start", "2020-01-01");
        }
        plans.inForce(plans.draft(plan, content(measures)), body, "2020-01-01");
        for (int i = 0; i < 200; i += 3) {
            measures[i].titled("Endret");
        }
        plans.inForce(plans.revise(plan, 1, content(measures)), body, "2020-02-01");
        long taken = statements.of(() -> assertEquals(
                67, differences.between(plan, 1, 2, null).orElseThrow().counts().get(MeasureChange.CHANGED)));
        assertTrue(taken <= 5, taken + " statements");
    }

    @Test
    @DisplayName("is read with what bodies said of it, and with what it lacks, in one statement each")
    void oneStatement() {
        plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
        assertEquals(1, statements.of(() -> adoptions.matrix(plan, null, null, null)));
        assertEquals(1, statements.of(() -> adoptions.matrix(plan, 1, LocalDate.parse("2020-02-01"), null)));
        assertEquals(1, statements.of(() -> adoptions.gaps(plan, null, null)));
        given().get("/api/v1/plans/" + plan + "/adoptions?revision=9").then().statusCode(400);
        given().get("/api/v1/plans/" + plan + "/gaps?revision=9").then().statusCode(400);
    }

    @Test
    @DisplayName("tells what is known of who has to adopt it, and who did, from what was taken to be so (R-1-2)")
    void assumed() {
        String other = plans.body();
        long version = plans.draft(plan, two()).version();
        refused(
                PlanProblem.ASSUMED_NEEDLESSLY,
                "/0/requiredAssumed",
                () -> revisions.propose(
                        plan, 1, version, List.of(new RequiredBody(other, false, true, true, null, null)), CHANGE));
        PlanRevisionView proposed = revisions.propose(
                plan,
                1,
                version,
                List.of(
                        new RequiredBody(body, true, true, false, null, null),
                        new RequiredBody(other, false, false, true, null, null)),
                CHANGE);
        String decision = decisions
                .create(
                        aDecisionOf(body)
                                .bodyAssumed()
                                .on(PartialDate.day(LocalDate.parse("2020-02-01")))
                                .build(),
                        CHANGE)
                .slug();
        plans.record(proposed, body, AdoptionStatus.ADOPTED, decision);
        String then = clock.instant().toString();
        for (String at : List.of("", "?knownAt=" + then)) {
            given().get("/api/v1/plans/" + plan + "/adoptions" + at)
                    .then()
                    .statusCode(200)
                    .body("bodies.required", contains(true, false))
                    .body("bodies.requiredAssumed", contains(true, false))
                    .body("bodies.bodyAssumed", contains(true, false));
            given().get("/api/v1/decisions/" + decision + at).then().body("bodyAssumed", equalTo(true));
        }
        given().get("/api/v1/decisions?q=" + decision).then().body("items.bodyAssumed", contains(true));
    }

    @Test
    @DisplayName("is compared with none of another plan")
    void otherPlan() {
        String other = plans.plan(programme);
        plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
        given().get("/api/v1/plans/" + plan + "/diff?from=" + other + ":1&to=1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
        given().get("/api/v1/plans/" + plan + "/diff?from=9&to=1")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", contains("1"));
    }

    @Test
    @DisplayName("belongs to a plan that decisions had made, and they say so (R-1-2)")
    void commissioned() {
        String decision = plans.decision(body, DecisionOutcome.ADOPTED, "2018-06-01");
        String slug = Fresh.slug("bestilt");
        planService.create(commissioned(slug, decision), CHANGE);
        given().get("/api/v1/plans/" + slug).then().body("commissionedBy.slug", contains(decision));
        given().get("/api/v1/decisions/" + decision)
                .then()
                .body("version", equalTo(2))
                .body("effects.kind", contains("COMMISSIONS_PLAN"))
                .body("effects[0].plan.slug", equalTo(slug));
        refused(
                PlanProblem.UNKNOWN_REFERENCE,
                "/commissionedBy/0",
                () -> planService.create(commissioned(Fresh.slug("bestilt"), "ingen-slik"), CHANGE));
    }

    private CreatePlan commissioned(String slug, String decision) {
        return new CreatePlan(
                slug,
                programme,
                PlanKind.STRATEGY,
                LocalizedText.nb("Bestilt"),
                null,
                null,
                null,
                List.of(decision),
                null);
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        @DisplayName("without a reason when it is not the first (R-4-12)")
        void reason() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            refused(
                    PlanProblem.REASON_MISSING,
                    "/reason",
                    () -> revisions.open(plan, new OpenRevision(null, 1, null, null, false, null, null), CHANGE));
        }

        @Test
        @DisplayName("while another is on its way, and on a revision that is not adopted (invariants 3 and 4)")
        void onTheWay() {
            plans.draft(plan, two());
            refused(PlanProblem.REVISION_OPEN, "/number", () -> plans.revise(plan, 1, null));
            String other = plans.plan(programme);
            refused(PlanProblem.NOT_FROM_THE_LAST, "/basedOn", () -> plans.revise(other, 7, null));
        }

        @Test
        @DisplayName("from another revision than the one adopted last: what came in between would vanish (invariant 6)")
        void notFromTheLast() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            plans.inForce(
                    plans.revise(plan, 1, content(aMeasure("1"), aMeasure("2"), aMeasure("3"))), body, "2020-02-01");
            refused(PlanProblem.NOT_FROM_THE_LAST, "/basedOn", () -> plans.revise(plan, 1, null));
            refused(
                    PlanProblem.NOTHING_TO_ROLL_OVER,
                    "/number",
                    () -> planService.rollOver(
                            plan, 1, new RollOver(Fresh.slug("n"), LocalizedText.nb("N"), null, List.of()), CHANGE));
        }

        @Test
        @DisplayName("in force before its first day")
        void notYet() {
            PlanRevisionView adopted = plans.adopt(plans.propose(plans.draft(plan, two()), body), body, "2020-01-01");
            refused(PlanProblem.NOT_YET, "/from", () -> plans.takeIntoForce(adopted, "2199-01-01"));
        }

        @Test
        @DisplayName("with a focus area that is not the programme's in the plan's time (R-4-23)")
        void focusArea() {
            RevisionContent content = new RevisionContent(
                    null,
                    null,
                    null,
                    List.of(new PlanFocusArea("9", LocalizedText.nb("Ukjent"), null)),
                    List.of(),
                    List.of());
            refused(ContentProblem.FOCUS_AREA_NOT_VALID, "/focusAreas/0", () -> plans.draft(plan, content));
        }

        @Test
        @DisplayName("with an objective that the programme does not have")
        void objective() {
            refused(
                    ContentProblem.UNKNOWN_OBJECTIVE,
                    "/measures/0/objectives",
                    () -> plans.draft(plan, content(aMeasure("1").towards("maanen"))));
            RevisionContent review = new RevisionContent(
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(new ObjectiveReview("maanen", ReviewOutcome.UNCHANGED, null, null, null)),
                    List.of());
            refused(ContentProblem.UNKNOWN_OBJECTIVE, "/objectiveReviews/0/objective", () -> plans.draft(plan, review));
        }

        @Test
        @DisplayName("with a partner that is not in the record")
        void partner() {
            refused(
                    PlanProblem.UNKNOWN_REFERENCE,
                    "/measures/0/roles/1/partner",
                    () -> plans.draft(plan, content(aMeasure("1").doneBy("ingen-slik"))));
        }

        @Test
        @DisplayName("with a code that is or was another measure's in the programme (invariant 12)")
        void code() {
            plans.draft(plan, two());
            String other = plans.plan(programme);
            refused(
                    ContentProblem.CODE_TAKEN,
                    "/measures/1/code",
                    () -> plans.draft(other, content(aMeasure("9"), aMeasure("2"))));
        }

        @Test
        @DisplayName("with an end of what was not there")
        void ended() {
            refused(
                    ContentProblem.ENDED_BEFORE_START,
                    "/measures/0/change",
                    () -> plans.draft(plan, content(aMeasure("1").ended(MeasureChange.COMPLETED, null))));
        }

        @Test
        @DisplayName("as a proposal when a measure of the one before is left out (invariant 6)")
        void vanished() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            PlanRevisionView draft = plans.revise(plan, 1, content(aMeasure("1")));
            refused(PlanProblem.MEASURE_VANISHED, "/measures", () -> plans.propose(draft, body));
            refused(
                    PlanProblem.MEASURE_VANISHED,
                    "/measures",
                    () -> revisions.sendToHearing(plan, 2, draft.version(), HEARING, CHANGE));
        }

        @Test
        @DisplayName("an adoption of next year's plan without a measure that this year's has got since (invariant 6)")
        void vanishedMeanwhile() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            String next = Fresh.slug("neste");
            planService.rollOver(plan, 1, new RollOver(next, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
            PlanRevisionView proposed = plans.propose(revisions.write(next, 1, 2, two(), CHANGE), body);
            plans.inForce(
                    plans.revise(plan, 1, content(aMeasure("1"), aMeasure("2"), aMeasure("3"))), body, "2020-06-01");
            String decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-12-01");
            refused(
                    PlanProblem.MEASURE_VANISHED,
                    "/measures",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, decision));
        }

        @Test
        @DisplayName("nothing for a measure that this year's plan gets after next year's is adopted: it is a gap there")
        void addedAfterwards() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            String next = Fresh.slug("neste");
            planService.rollOver(plan, 1, new RollOver(next, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
            plans.adopt(plans.propose(revisions.write(next, 1, 2, two(), CHANGE), body), body, "2020-12-01");
            given().get("/api/v1/plans/" + next + "/gaps").then().body("items.kind", not(hasItem("NOT_CARRIED_OVER")));
            plans.inForce(
                    plans.revise(plan, 1, content(aMeasure("1"), aMeasure("2"), aMeasure("3"))), body, "2020-12-10");
            given().get("/api/v1/plans/" + next + "/gaps")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.kind == 'NOT_CARRIED_OVER' }.measure", contains("3"));
            PlanRevisionView taken = plans.revise(next, 1, null);
            assertEquals(
                    List.of("1", "2", "3"),
                    taken.content().measures().stream().map(m -> m.code()).toList());
            PlanRevisionView without = revisions.write(next, 2, taken.version(), two(), CHANGE);
            refused(PlanProblem.MEASURE_VANISHED, "/measures", () -> plans.propose(without, body));
            PlanRevisionView ended = revisions.write(
                    next,
                    2,
                    without.version(),
                    content(aMeasure("1"), aMeasure("2"), aMeasure("3").ended(MeasureChange.DROPPED, "Ikke nå.")),
                    CHANGE);
            plans.adopt(plans.propose(ended, body), body, "2021-01-10");
            given().get("/api/v1/plans/" + next + "/gaps").then().body("items.kind", not(hasItem("NOT_CARRIED_OVER")));
            plans.adopt(plans.propose(plans.revise(next, 2, null), body), body, "2021-02-10");
            given().get("/api/v1/plans/" + next + "/gaps?revision=3")
                    .then()
                    .body("items.kind", not(hasItem("NOT_CARRIED_OVER")));
        }

        @Test
        @DisplayName("as a proposal to nobody, to one twice, or to a body that is not in the record")
        void bodies() {
            PlanRevisionView draft = plans.draft(plan, two());
            refused(PlanProblem.NO_BODY, "", () -> plans.propose(draft));
            refused(PlanProblem.BODY_TWICE, "/1/body", () -> plans.propose(draft, body, body));
            refused(PlanProblem.UNKNOWN_REFERENCE, "/0/body", () -> plans.propose(draft, "ingen-slik"));
        }

        @Test
        @DisplayName("an adoption without a decision, by another's decision, or by one that says otherwise (R-1-2)")
        void decision() {
            PlanRevisionView proposed = plans.propose(plans.draft(plan, two()), body);
            refused(
                    PlanProblem.WITHOUT_DECISION,
                    "/decision",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, null));
            refused(
                    PlanProblem.UNKNOWN_REFERENCE,
                    "/decision",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, "ingen-slik"));
            String stranger = plans.body();
            String others = plans.decision(stranger, DecisionOutcome.ADOPTED, "2020-01-01");
            refused(
                    PlanProblem.DECISION_OF_ANOTHER_BODY,
                    "/decision",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, others));
            refused(
                    PlanProblem.BODY_NOT_ASKED,
                    "/body",
                    () -> plans.record(proposed, stranger, AdoptionStatus.ADOPTED, others));
            String rejected = plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01");
            refused(
                    PlanProblem.DECISION_SAYS_OTHERWISE,
                    "/status",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, rejected));
        }

        @Test
        @DisplayName(
                "an adoption of measures that nobody answers for, unless that is accepted with a reason (invariant 5)")
        void gaps() {
            PlanRevisionView proposed = plans.propose(plans.draft(plan, content(aMeasure("1"), anOrphan("2"))), body);
            String decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-01");
            refused(
                    PlanProblem.GAPS_NOT_ACCEPTED,
                    "/gapsAccepted",
                    () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, decision));
            PlanRevisionView adopted = revisions.recordAdoption(
                    plan,
                    1,
                    proposed.version(),
                    new RecordAdoption(
                            body, AdoptionStatus.ADOPTED, decision, LocalizedText.nb("Roller kommer."), null, null),
                    CHANGE);
            assertEquals(LocalizedText.nb("Roller kommer."), adopted.gapsAccepted());
            given().get("/api/v1/plans/" + plan + "/gaps")
                    .then()
                    .body(
                            "items.findAll { it.measure == '2' }.kind",
                            contains("NO_MONEY", "NO_PERIOD", "NO_RESPONSIBLE"))
                    .body("items.findAll { it.measure == '1' }.kind", contains("NO_MONEY", "NO_PERIOD"));
        }

        @Test
        @DisplayName("in force before all that have to have adopted it (invariant 1)")
        void notByAll() {
            String other = plans.body();
            PlanRevisionView adopted =
                    plans.adopt(plans.propose(plans.draft(plan, two()), body, other), body, "2020-01-01");
            assertEquals(RevisionStatus.ADOPTED, adopted.status());
            refused(PlanProblem.NOT_ADOPTED_BY_ALL, "/from", () -> plans.takeIntoForce(adopted, "2020-01-01"));
            PlanRevisionView byBoth = plans.adopt(adopted, other, "2020-02-01");
            assertEquals(
                    RevisionStatus.IN_FORCE,
                    plans.takeIntoForce(byBoth, "2020-02-01").status());
        }

        @Test
        @DisplayName("in force on a day on which another is, or with its dates reversed (invariant 1)")
        void overlap() {
            plans.inForce(plans.draft(plan, two()), body, "2020-05-08");
            PlanRevisionView second = plans.adopt(plans.propose(plans.revise(plan, 1, null), body), body, "2020-05-01");
            refused(PlanProblem.IN_FORCE_OVERLAPS, "/from", () -> plans.takeIntoForce(second, "2020-05-08"));
            String again = plans.plan(programme);
            PlanRevisionView adopted =
                    plans.adopt(plans.propose(plans.draft(again, content(aMeasure("8"))), body), body, "2020-01-01");
            refused(
                    PlanProblem.DATES_REVERSED,
                    "/to",
                    () -> revisions.takeIntoForce(
                            again,
                            1,
                            adopted.version(),
                            new TakeIntoForce(LocalDate.parse("2020-02-01"), LocalDate.parse("2020-01-01")),
                            CHANGE));
        }

        @Test
        @DisplayName("when it is written after its adoption (invariant 2)")
        void immutable() {
            PlanRevisionView inForce = plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            refused(
                    PlanProblem.IMMUTABLE,
                    "/status",
                    () -> revisions.write(plan, 1, inForce.version(), content(aMeasure("1")), CHANGE));
        }

        @Test
        @DisplayName("when a body has already said what it says of it")
        void treated() {
            PlanRevisionView adopted = plans.adopt(plans.propose(plans.draft(plan, two()), body), body, "2020-01-01");
            String again = plans.decision(body, DecisionOutcome.ADOPTED, "2020-02-01");
            refused(
                    PlanProblem.ALREADY_TREATED,
                    "/body",
                    () -> plans.record(adopted, body, AdoptionStatus.ADOPTED, again));
        }

        @Test
        @DisplayName("when the command was made from an older version")
        void stale() {
            PlanRevisionView draft = plans.draft(plan, two());
            plans.propose(draft, body);
            Map<String, Long> before = rows.counts();
            ProblemException problem = assertThrows(ProblemException.class, () -> plans.propose(draft, body));
            assertEquals(HttpProblem.STALE, problem.type());
            assertEquals(before, rows.counts());
        }

        @Test
        @DisplayName("when a required body rejects it: it ends there")
        void rejected() {
            PlanRevisionView proposed = plans.propose(plans.draft(plan, two()), body);
            String no = plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01");
            PlanRevisionView rejected = plans.record(proposed, body, AdoptionStatus.REJECTED, no);
            assertEquals(RevisionStatus.REJECTED, rejected.status());
            refused(PlanProblem.NOT_NOW, "/status", () -> plans.takeIntoForce(rejected, "2020-01-01"));
        }
    }

    @Nested
    @DisplayName("is rolled over into next year's plan")
    class RolledOver {

        private RollOver rollOver(CarryOver... measures) {
            return new RollOver(Fresh.slug("neste"), LocalizedText.nb("Neste år"), null, List.of(measures));
        }

        @Test
        @DisplayName("with what becomes of each measure, and why (R-1-10, R-1-16)")
        void carriesOver() {
            plans.inForce(
                    plans.draft(plan, content(aMeasure("1"), aMeasure("2"), aMeasure("3"), aMeasure("4"))),
                    body,
                    "2020-01-01");
            PartialPeriod later = new PartialPeriod(PartialDate.year(2022), PartialDate.year(2022));
            PlanView next = planService.rollOver(
                    plan,
                    1,
                    rollOver(
                            new CarryOver("2", MeasureChange.COMPLETED, null, null),
                            new CarryOver("3", MeasureChange.DROPPED, LocalizedText.nb("Uaktuelt."), null),
                            new CarryOver("4", MeasureChange.POSTPONED, LocalizedText.nb("Venter."), later)),
                    CHANGE);
            assertEquals(plan, next.rolledOverFrom().plan().slug());
            PlanRevisionView proposed = revisions.propose(
                    next.slug(), 1, 1L + 1, List.of(new RequiredBody(body, true, false, false, null, null)), CHANGE);
            assertEquals(
                    List.of(
                            MeasureChange.CONTINUED,
                            MeasureChange.COMPLETED,
                            MeasureChange.DROPPED,
                            MeasureChange.POSTPONED),
                    proposed.content().measures().stream().map(m -> m.change()).toList());
            assertEquals(later, proposed.content().measures().get(3).period());
        }

        @Test
        @DisplayName("but not with a measure that is unknown, named twice or dropped without a reason")
        void refusedOnes() {
            plans.inForce(plans.draft(plan, two()), body, "2020-01-01");
            CarryOver unknown = new CarryOver("99", MeasureChange.CONTINUED, null, null);
            refused(
                    PlanProblem.UNKNOWN_MEASURE,
                    "/measures/0/code",
                    () -> planService.rollOver(plan, 1, rollOver(unknown), CHANGE));
            CarryOver one = new CarryOver("1", MeasureChange.CONTINUED, null, null);
            refused(
                    ContentProblem.CODE_REPEATED,
                    "/measures/1/code",
                    () -> planService.rollOver(plan, 1, rollOver(one, one), CHANGE));
            CarryOver dropped = new CarryOver("1", MeasureChange.DROPPED, null, null);
            refused(
                    ContentProblem.REASON_MISSING,
                    "/measures/0/changeReason",
                    () -> planService.rollOver(plan, 1, rollOver(dropped), CHANGE));
        }

        @Test
        @DisplayName("only when it was in force")
        void neverInForce() {
            plans.draft(plan, two());
            refused(
                    PlanProblem.NOTHING_TO_ROLL_OVER,
                    "/number",
                    () -> planService.rollOver(plan, 1, rollOver(), CHANGE));
        }
    }
}
