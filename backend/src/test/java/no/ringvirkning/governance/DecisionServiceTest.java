package no.ringvirkning.governance;

import static no.ringvirkning.governance.BodyServiceTest.assertRefused;
import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.Analysis;
import no.ringvirkning.programme.AnalysisType;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.programme.ProgrammeType;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import no.ringvirkning.testing.DecisionBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.ProgrammeBuilder;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is decided")
class DecisionServiceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");
    private static final LocalDate DAY = LocalDate.of(2016, 11, 3);

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries queries;

    @Inject
    BodyService bodies;

    @Inject
    PartnerService partners;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeQueries programmeQueries;

    @Inject
    RoleService roleService;

    @Inject
    LedgerQueries ledger;

    @Inject
    Rows rows;

    private String partner;

    @BeforeEach
    void aPartnerToStartFrom() {
        partner = partners.create(aPartner().build(), CHANGE).slug();
    }

    private DecisionView decided(DecisionBuilder decision) {
        return decisions.create(decision.build(), CHANGE);
    }

    private void refused(GovernanceProblem rule, String pointer, DecisionBuilder decision) {
        assertRefused(rule, pointer, () -> decided(decision));
    }

    private List<LedgerEntryView> entries(DecisionView view) {
        return ledger.history(EntityType.DECISION, view.id(), new PageRequest(50, null, false))
                .items();
    }

    private static DecisionRef ref(DecisionView view) {
        return new DecisionRef(view.slug(), null);
    }

    @Test
    @DisplayName("Invariant 30: all of a decision that is given is what is answered, read and kept")
    void oneTruth() {
        String body = bodies.create(
                        aBodyOf(partner).named("Styret").met("mote-3", DAY).build(), CHANGE)
                .slug();
        CreateDecision given = aDecisionOf(body)
                .titled("Handlingsplanen")
                .saying("Vedtas som framlagt.")
                .about(rows.programme())
                .on(PartialDate.day(DAY))
                .voted(false, 7, 2)
                .in("mote-3")
                .inCase("2016/1234", partner, "Handlingsplan 2017")
                .from(aSource("vedtatt"))
                .build();
        DecisionView view = decisions.create(given, CHANGE);
        assertEquals(given.title(), view.title());
        assertEquals(given.text(), view.text());
        assertEquals("Styret", view.body().name().nb());
        assertEquals(given.programme().slug(), view.programme().slug());
        assertEquals(given.date(), view.date());
        assertEquals(given.outcome(), view.outcome());
        assertEquals(false, view.unanimous());
        assertEquals(7, view.votesFor());
        assertEquals(2, view.votesAgainst());
        assertEquals("mote-3", view.meeting());
        assertEquals(partner, view.caseFile().organisation().slug());
        assertEquals(given.caseFile().archiveNumber(), view.caseFile().archiveNumber());
        assertEquals(given.caseFile().system(), view.caseFile().system());
        assertEquals(given.caseFile().title(), view.caseFile().title());
        assertEquals(given.caseFile().url(), view.caseFile().url());
        assertEquals(given.caseFile().documents(), view.caseFile().documents());
        assertEquals(given.source(), view.source());
        assertEquals(List.of(), view.effects());
        assertEquals(view, queries.find(view.slug()).orElseThrow());
        assertEquals(1, entries(view).size());
        assertEquals(
                "2016/1234",
                entries(view).get(0).snapshot().at("/caseFile/archiveNumber").asText());
    }

    @Test
    @DisplayName("A decision is made by a body, or by an organisation whose body is not known, and not by both")
    void oneDecider() {
        String body = bodies.create(aBodyOf(partner).build(), CHANGE).slug();
        refused(GovernanceProblem.NOT_ONE_DECIDER, "/body", aDecision());
        refused(
                GovernanceProblem.NOT_ONE_DECIDER,
                "/organisation",
                aDecisionOf(body).byOrganisation(partner));
        refused(
                GovernanceProblem.NOT_ONE_DECIDER,
                "/bodyAssumed",
                aDecision().byOrganisation(partner).bodyAssumed());
        refused(GovernanceProblem.UNKNOWN_REFERENCE, "/body", aDecisionOf("ingen"));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/organisation",
                aDecision().byOrganisation("ingen"));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/programme",
                aDecisionOf(body).about("intet"));
        DecisionView view = decided(aDecisionOf(body));
        refused(
                GovernanceProblem.DECISION_SLUG_TAKEN,
                "/slug",
                aDecisionOf(body).slug(view.slug()));
        String update = "update decision set organisation_id = (select id from partner where slug = ?) where id = ?";
        assertBroken("ck_decision_maker", () -> rows.run(update, partner, view.id()));
        assertBroken("ck_decision_maker", () -> rows.run("update decision set body_id = null where id = ?", view.id()));
        DecisionView loose = decided(aDecision().byOrganisation(partner));
        assertBroken(
                "ck_decision_body_assumed",
                () -> rows.run("update decision set body_assumed = true where id = ?", loose.id()));
        assertBroken(
                "uq_decision_slug",
                () -> rows.run(
                        "insert into decision (id, slug, title, body_id, outcome, version)"
                                + " select gen_random_uuid(), slug, title, body_id, outcome, 1 from decision where id = ?",
                        view.id()));
    }

    @Test
    @DisplayName("R-0-9: nobody decides on a day outside its existence, and a county that ceased decided before")
    void existence() {
        String county = partners.create(aPartner().existing(null, "2020-01-01").build(), CHANGE)
                .slug();
        decided(aDecision().byOrganisation(county).on(PartialDate.year(2013)));
        refused(
                GovernanceProblem.OUTSIDE_EXISTENCE,
                "/date",
                aDecision().byOrganisation(county).on(PartialDate.year(2020)));
        String body = bodies.create(
                        aBodyOf(partner).existing("2014-01-01", null).build(), CHANGE)
                .slug();
        refused(GovernanceProblem.OUTSIDE_EXISTENCE, "/date", aDecisionOf(body).on(PartialDate.year(2013)));
    }

    @Test
    @DisplayName("A meeting is one of the body, and votes do not contradict each other")
    void meetingsAndVotes() {
        String body =
                bodies.create(aBodyOf(partner).met("m", DAY).build(), CHANGE).slug();
        refused(
                GovernanceProblem.MEETING_WITHOUT_BODY,
                "/meeting",
                aDecision().byOrganisation(partner).in("m"));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/meeting",
                aDecisionOf(body).in("n"));
        refused(
                GovernanceProblem.VOTES_CONTRADICT,
                "/unanimous",
                aDecisionOf(body).voted(true, 7, 2));
        decided(aDecisionOf(body).voted(true, 0, 9).outcome(DecisionOutcome.REJECTED));
        DecisionView view = decided(aDecisionOf(body).in("m"));
        DecisionView loose = decided(aDecision().byOrganisation(partner));
        String update = "update decision set ";
        assertBroken("fk_decision_meeting", () -> rows.run(update + "meeting_key = 'n' where id = ?", view.id()));
        assertBroken("ck_decision_meeting", () -> rows.run(update + "meeting_key = 'm' where id = ?", loose.id()));
        assertBroken(
                "ck_decision_unanimous",
                () -> rows.run(update + "unanimous = true, votes_for = 7, votes_against = 2 where id = ?", view.id()));
        assertBroken("ck_decision_votes_for", () -> rows.run(update + "votes_for = -1 where id = ?", view.id()));
        assertBroken(
                "ck_decision_outcome_stands", () -> rows.run(update + "outcome = 'REJECTED' where id = ?", view.id()));
    }

    @Test
    @DisplayName("Several decisions stand in one case, which is not told differently by the second")
    void cases() {
        DecisionView first = decided(aDecision().byOrganisation(partner).inCase("2020/77", partner, "Planen"));
        DecisionView second = decided(aDecision().byOrganisation(partner).inCase("2020/77", partner, "Planen"));
        assertEquals(first.caseFile(), second.caseFile());
        refused(
                GovernanceProblem.CASE_DIFFERS,
                "/caseFile/title",
                aDecision().byOrganisation(partner).inCase("2020/77", partner, "En annen sak"));
        assertRefused(
                HttpProblem.INVALID_BODY,
                "/caseFile/archiveNumber",
                () -> decided(aDecision().byOrganisation(partner).inCase("sak nr. 7", partner, "Planen")));
        assertBroken(
                "uq_case_file",
                () -> rows.run("insert into case_file (id, organisation_id, archive_number, title, documents)"
                        + " select gen_random_uuid(), organisation_id, archive_number, title, documents"
                        + " from case_file where archive_number = '2020/77'"));
        String other = partners.create(aPartner().build(), CHANGE).slug();
        decided(aDecision().byOrganisation(partner).inCase("2020/77", other, "En annen sak"));
    }

    @Test
    @Timeout(60)
    @DisplayName("Of two that enter a case, a decision or a body at once, the second is told which")
    void atOnce() {
        secondIsRefused(
                HttpProblem.CONFLICT,
                null,
                () -> decided(aDecision().byOrganisation(partner).inCase("2021/1", partner, "Saken")));
        String slug = Fresh.slug("decision");
        secondIsRefused(
                GovernanceProblem.DECISION_SLUG_TAKEN,
                "/slug",
                () -> decided(aDecision().byOrganisation(partner).slug(slug)));
        secondIsRefused(
                GovernanceProblem.BODY_SLUG_TAKEN,
                "/slug",
                () -> bodies.create(aBodyOf(partner).slug(slug).build(), CHANGE));
    }

    private void secondIsRefused(ProblemType rule, @Nullable String pointer, Runnable what) {
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    what.run();
                    CompletableFuture<Void> started =
                            CompletableFuture.runAsync(() -> assertRefused(rule, pointer, what));
                    waitForALock(started);
                    return started;
                })
                .join();
    }

    @Nested
    @DisplayName("and what came of it:")
    class Effects {

        @Test
        @DisplayName("a role begins and ends by a decision, and each is a version of the decision that made it")
        void roles() {
            String programme = programmes.create(aProgramme().build(), CHANGE).slug();
            DecisionView start = decided(aDecision().byOrganisation(partner));
            DecisionView stop = decided(aDecision().byOrganisation(partner));
            RoleView role = decisions.appoint(
                    aRole(RoleName.STEERING_BODY).of(partner).in(programme).build(), ref(start), CHANGE);
            assertEquals(start.slug(), role.appointedBy().slug());
            RoleView ended =
                    decisions.remove(role.id(), PartialDate.year(2019), ref(stop), Seen.role(role.id()), CHANGE);
            assertEquals(stop.slug(), ended.endedBy().slug());
            ProblemException again = assertThrows(
                    ProblemException.class,
                    () -> decisions.remove(
                            role.id(), PartialDate.year(2018), ref(start), Seen.role(role.id()), CHANGE));
            assertEquals("ALREADY_ENDED", again.type().name());
            assertEquals(
                    stop.slug(),
                    roleService
                            .end(role.id(), PartialDate.year(2018), Seen.role(role.id()), CHANGE)
                            .endedBy()
                            .slug());
            DecisionEffect appointed =
                    queries.find(start.slug()).orElseThrow().effects().get(0);
            assertEquals(DecisionEffectKind.APPOINTS, appointed.kind());
            assertEquals(partner, appointed.partner().slug());
            assertEquals(programme, appointed.programme().slug());
            assertEquals("STEERING_BODY", appointed.part());
            assertEquals(
                    DecisionEffectKind.REMOVES,
                    queries.find(stop.slug()).orElseThrow().effects().get(0).kind());
            assertEquals(
                    List.of(2L, 1L),
                    entries(start).stream().map(LedgerEntryView::version).toList());
            assertEquals(1, entries(start).get(0).snapshot().get("effects").size());
            assertEquals(0, entries(start).get(1).snapshot().get("effects").size());
            assertBroken(
                    "ck_role_ended",
                    () -> rows.run(
                            "update role set to_date = null, to_precision = null, to_circa = null" + " where id = ?",
                            role.id()));
            programmes.withdraw(programme, Seen.programme(programme), CHANGE);
            assertEquals(List.of(), queries.find(start.slug()).orElseThrow().effects());
        }

        @Test
        @DisplayName("only of what was adopted")
        void adopted() {
            String programme = programmes
                    .create(
                            aProgramme()
                                    .period(period("status", PeriodKind.STATUS, 2013, null))
                                    .build(),
                            CHANGE)
                    .slug();
            for (DecisionOutcome outcome :
                    List.of(DecisionOutcome.REJECTED, DecisionOutcome.POSTPONED, DecisionOutcome.NOTED)) {
                DecisionView view = decided(aDecision().byOrganisation(partner).outcome(outcome));
                assertRefused(
                        GovernanceProblem.DECISION_NOT_ADOPTED,
                        "/decision",
                        () -> decisions.appoint(
                                aRole(RoleName.OWNER).of(partner).in(programme).build(), ref(view), CHANGE));
                assertRefused(
                        GovernanceProblem.DECISION_NOT_ADOPTED,
                        "/decision",
                        () -> decisions.decidePeriod(
                                decide(programme, "status", view), Seen.programme(programme), CHANGE));
                assertBroken(
                        "ck_decision_adopted",
                        () -> rows.run(
                                "update programme_period set decision_id = ? where programme_id ="
                                        + " (select id from programme where slug = ?)",
                                view.id(),
                                programme));
                assertBroken(
                        "ck_decision_adopted",
                        () -> rows.run(
                                "insert into role (id, role, partner_id, programme_id, appointed_by_id, version)"
                                        + " select gen_random_uuid(), 'OWNER', p.id, g.id, ?, 1 from partner p, programme g"
                                        + " where p.slug = ? and g.slug = ?",
                                view.id(),
                                partner,
                                programme));
            }
            assertRefused(
                    GovernanceProblem.UNKNOWN_REFERENCE,
                    "/decision",
                    () -> decisions.appoint(
                            aRole(RoleName.OWNER).of(partner).in(programme).build(),
                            new DecisionRef("intet", null),
                            CHANGE));
        }

        @Test
        @Timeout(60)
        @DisplayName("two at once wait for each other, and both are told of")
        void atOnce() {
            String programme = programmes.create(aProgramme().build(), CHANGE).slug();
            DecisionView view = decided(aDecision().byOrganisation(partner));
            CompletableFuture<?> second = QuarkusTransaction.requiringNew().call(() -> {
                appoint(RoleName.OWNER, programme, view);
                CompletableFuture<?> started =
                        CompletableFuture.runAsync(() -> appoint(RoleName.FUNDER, programme, view));
                waitForALock(started);
                return started;
            });
            second.join();
            DecisionView now = queries.find(view.slug()).orElseThrow();
            assertEquals(3, now.version());
            assertEquals(2, now.effects().size());
            assertEquals(
                    List.of(2, 1, 0),
                    entries(view).stream()
                            .map(e -> e.snapshot().get("effects").size())
                            .toList());
        }

        private void appoint(RoleName name, String programme, DecisionView by) {
            decisions.appoint(aRole(name).of(partner).in(programme).build(), ref(by), CHANGE);
        }
    }

    private void waitForALock(CompletableFuture<?> started) throws InterruptedException {
        while (!started.isDone()
                && rows.number(
                                "select count(*) from pg_locks where locktype in ('transactionid', 'tuple') and not granted")
                        == 0) {
            Thread.sleep(10);
        }
        assertTrue(!started.isDone(), "the second waits for the first");
    }

    private static ProgrammePeriod period(String key, PeriodKind kind, @Nullable Integer from, @Nullable Integer to) {
        return new ProgrammePeriod(key, kind, null, years(from, to), false, null, null, null);
    }

    private static DecidePeriod decide(String programme, String key, DecisionView by) {
        return new DecidePeriod(new ProgrammeRef(programme, null), key, ref(by), null);
    }

    private static ExtendProgramme extend(String programme, @Nullable Integer to, DecisionView by) {
        return new ExtendProgramme(
                new ProgrammeRef(programme, null), "forlengelse", years(2017, to), null, ref(by), null, null);
    }

    @Nested
    @DisplayName("Invariant 7, R-0-20: an extension")
    class Extensions {

        private ProgrammeBuilder restructuring() {
            return aProgramme()
                    .type(ProgrammeType.RESTRUCTURING)
                    .period(period("formell", PeriodKind.FORMAL, 2014, 2016))
                    .period(period("reell", PeriodKind.OPERATIONAL, 2014, null));
        }

        private ProgrammeBuilder evaluatedIn(@Nullable Integer year) {
            return restructuring()
                    .analysis(new Analysis(
                            "midtveis",
                            AnalysisType.EVALUATION,
                            LocalizedText.nb("Midtveisevaluering"),
                            null,
                            null,
                            year == null ? null : years(null, year),
                            null));
        }

        private String entered(ProgrammeBuilder programme) {
            return programmes.create(programme.build(), CHANGE).slug();
        }

        private DecisionView decision() {
            return decided(aDecision().byOrganisation(partner).on(PartialDate.day(DAY)));
        }

        @Test
        @DisplayName("is decided after an evaluation, and is then an effect of the decision")
        void isDecided() {
            String programme = entered(evaluatedIn(2016));
            DecisionView by = decision();
            ProgrammeView extended =
                    decisions.extendProgramme(extend(programme, 2019, by), Seen.programme(programme), CHANGE);
            ProgrammePeriod period = extended.periods().get(2);
            assertEquals(PeriodKind.EXTENSION, period.kind());
            assertEquals(by.slug(), period.decision().slug());
            assertEquals(false, period.historic());
            DecisionEffect effect =
                    queries.find(by.slug()).orElseThrow().effects().get(0);
            assertEquals(DecisionEffectKind.EXTENDS_PERIOD, effect.kind());
            assertEquals("forlengelse", effect.part());
            assertRefused(
                    HttpProblem.NOT_FOUND,
                    null,
                    () -> decisions.extendProgramme(extend("intet", 2019, by), Seen.programme("intet"), CHANGE));
        }

        @Test
        @DisplayName("without an evaluation before the decision is refused, except of programmes of other types")
        void evaluated() {
            DecisionView by = decision();
            for (ProgrammeBuilder without : List.of(restructuring(), evaluatedIn(2017))) {
                String programme = entered(without);
                assertRefused(
                        GovernanceProblem.EXTENSION_WITHOUT_EVALUATION,
                        "/programme",
                        () -> decisions.extendProgramme(
                                extend(programme, 2019, by), Seen.programme(programme), CHANGE));
                assertBroken(
                        "ck_programme_period_evaluated",
                        () -> rows.run(
                                "insert into programme_period (programme_id, position, key, kind, historic, decision_id)"
                                        + " select id, 9, 'z', 'EXTENSION', false, ? from programme where slug = ?",
                                by.id(),
                                programme));
            }
            for (ProgrammeBuilder each : List.of(evaluatedIn(null), aProgramme())) {
                String other = entered(each);
                decisions.extendProgramme(extend(other, 2019, by), Seen.programme(other), CHANGE);
            }
        }

        @Test
        @DisplayName("ends within six years of the start, unless a reason is given, which is shown")
        void sixYears() {
            String programme = entered(evaluatedIn(2016));
            DecisionView by = decision();
            assertRefused(
                    GovernanceProblem.EXTENSION_WITHOUT_END,
                    "/period/to",
                    () -> decisions.extendProgramme(extend(programme, null, by), Seen.programme(programme), CHANGE));
            // 2014 can have begun on its last day, and 2021 can have ended on its first.
            assertRefused(
                    GovernanceProblem.LONGER_THAN_SIX_YEARS,
                    "/period/to",
                    () -> decisions.extendProgramme(extend(programme, 2021, by), Seen.programme(programme), CHANGE));
            ExtendProgramme allowed = new ExtendProgramme(
                    new ProgrammeRef(programme, null),
                    "forlengelse",
                    years(2017, 2021),
                    LocalizedText.nb("To år til"),
                    ref(by),
                    LocalizedText.nb("Pandemien"),
                    aSource("forlenget"));
            ProgrammePeriod period = decisions
                    .extendProgramme(allowed, Seen.programme(allowed.programme().slug()), CHANGE)
                    .periods()
                    .get(2);
            assertEquals("Pandemien", period.overrideReason().nb());
            assertEquals(allowed.text(), period.text());
            assertEquals(allowed.source(), period.source());
        }

        @Test
        @DisplayName("exactly six years are not too long")
        void exactlySixYears() {
            PartialPeriod first = new PartialPeriod(PartialDate.day(LocalDate.of(2014, 1, 1)), null);
            String programme = entered(aProgramme()
                    .period(new ProgrammePeriod(
                            "reell", PeriodKind.OPERATIONAL, null, first, false, null, null, null)));
            DecisionView by = decision();
            PartialDate start = PartialDate.day(LocalDate.of(2017, 1, 1));
            assertRefused(
                    GovernanceProblem.LONGER_THAN_SIX_YEARS,
                    "/period/to",
                    () -> decisions.extendProgramme(
                            until(programme, start, LocalDate.of(2020, 1, 1), by), Seen.programme(programme), CHANGE));
            decisions.extendProgramme(
                    until(programme, start, LocalDate.of(2019, 12, 31), by), Seen.programme(programme), CHANGE);
        }

        private ExtendProgramme until(String programme, PartialDate from, LocalDate to, DecisionView by) {
            return new ExtendProgramme(
                    new ProgrammeRef(programme, null),
                    "forlengelse",
                    new PartialPeriod(from, PartialDate.day(to)),
                    null,
                    ref(by),
                    null,
                    null);
        }

        @Test
        @DisplayName("that is history gets its proof when the decision is found, once")
        void history() {
            ProgrammePeriod historic = new ProgrammePeriod(
                    "forlengelse", PeriodKind.EXTENSION, null, years(null, 2019), true, null, null, null);
            String programme = entered(evaluatedIn(2016).period(historic));
            DecisionView by = decision();
            ProgrammePeriod period = decisions
                    .decidePeriod(decide(programme, "forlengelse", by), Seen.programme(programme), CHANGE)
                    .periods()
                    .get(2);
            assertEquals(false, period.historic());
            assertEquals(by.slug(), period.decision().slug());
            ProblemException again = assertThrows(
                    ProblemException.class,
                    () -> decisions.decidePeriod(
                            decide(programme, "forlengelse", by), Seen.programme(programme), CHANGE));
            assertEquals("PERIOD_ALREADY_DECIDED", again.type().name());
            ProblemException none = assertThrows(
                    ProblemException.class,
                    () -> decisions.decidePeriod(decide(programme, "ingen", by), Seen.programme(programme), CHANGE));
            assertEquals("UNKNOWN_REFERENCE", none.type().name());
            assertEquals("/key", none.errors().get(0).pointer());
        }

        @Test
        @DisplayName("is decided or historic in the database, too, and nobody decides a real start")
        void inTheDatabase() {
            String programme = entered(restructuring());
            DecisionView by = decision();
            ProblemException start = assertThrows(
                    ProblemException.class,
                    () -> decisions.decidePeriod(decide(programme, "reell", by), Seen.programme(programme), CHANGE));
            assertEquals("PERIOD_IS_NOT_DECIDED", start.type().name());
            String insert = "insert into programme_period (programme_id, position, key, kind, historic, decision_id)"
                    + " select id, 9, 'z', ";
            String from = " from programme where slug = ?";
            assertBroken(
                    "ck_programme_period_extension",
                    () -> rows.run(insert + "'EXTENSION', false, null" + from, programme));
            assertBroken(
                    "ck_programme_period_decision",
                    () -> rows.run(insert + "'OPERATIONAL', false, ?" + from, by.id(), programme));
            assertBroken(
                    "ck_programme_period_decision",
                    () -> rows.run(insert + "'STATUS', true, ?" + from, by.id(), programme));
        }

        @Test
        @DisplayName("does not come with the programme: the decision on it comes after")
        void notWithTheProgramme() {
            ProgrammePeriod with = new ProgrammePeriod(
                    "status", PeriodKind.STATUS, null, years(2013, null), false, ref(decision()), null, null);
            ProblemException refused = assertThrows(
                    ProblemException.class, () -> entered(aProgramme().period(with)));
            assertEquals("DECISION_BEFORE_PROGRAMME", refused.type().name());
            assertEquals("/periods/0/decision", refused.errors().get(0).pointer());
        }

        @Test
        @Timeout(60)
        @DisplayName(
                "of two at once by different decisions one is made, and the other is refused as stale, with all it wrote")
        void atOnce() {
            String programme = entered(evaluatedIn(2016));
            DecisionView first = decision();
            DecisionView second = decision();
            CompletableFuture<Throwable> other = QuarkusTransaction.requiringNew()
                    .call(() -> {
                        decisions.extendProgramme(extend(programme, 2018, first), Seen.programme(programme), CHANGE);
                        CompletableFuture<Throwable> started = CompletableFuture.supplyAsync(() -> assertThrows(
                                RuntimeException.class,
                                () -> decisions.extendProgramme(
                                        extend(programme, 2019, second), Seen.programme(programme), CHANGE)));
                        waitForALock(started);
                        return started;
                    });
            Throwable refused = other.join();
            while (refused.getCause() != null && !(refused instanceof OptimisticLockException)) {
                refused = refused.getCause();
            }
            assertInstanceOf(OptimisticLockException.class, refused);
            assertEquals(
                    3,
                    programmeQueries
                            .get(programme, null)
                            .orElseThrow()
                            .periods()
                            .size());
            assertEquals(1, queries.find(first.slug()).orElseThrow().effects().size());
            assertEquals(0, queries.find(second.slug()).orElseThrow().effects().size());
            assertEquals(1, entries(second).size());
        }
    }
}
