package no.ringvirkning.governance;

import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aDelegation;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.appointed;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName(
        "Issue 3: a command of governance whose connection is lost at any moment leaves nothing, the ledger included:")
class GovernanceFaultTest {

    private static final LocalDate DAY = LocalDate.of(2016, 11, 3);

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries decisionQueries;

    @Inject
    BodyService bodies;

    @Inject
    BodyQueries bodyQueries;

    @Inject
    PartnerService partners;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeQueries programmeQueries;

    @Inject
    Rows rows;

    @Inject
    AllOrNothing allOrNothing;

    private String partner;
    private String programme;
    private String body;
    private DecisionRef decision;

    @BeforeEach
    void aBodyThatDecides() {
        partner = partners.create(aPartner().build(), Plans.CHANGE).slug();
        programme = programmes
                .create(
                        aProgramme()
                                .period(new ProgrammePeriod(
                                        "formell", PeriodKind.FORMAL, null, years(2014, 2016), false, null, null, null))
                                .build(),
                        Plans.CHANGE)
                .slug();
        body = bodies.create(aBodyOf(partner).met("mote-1", DAY).build(), Plans.CHANGE)
                .slug();
        decision = new DecisionRef(
                decisions
                        .create(aDecisionOf(body).on(PartialDate.day(DAY)).build(), Plans.CHANGE)
                        .slug(),
                null);
    }

    private List<EntityType> lost(int atLeast, Runnable command) {
        return allOrNothing.of(
                atLeast,
                command,
                () -> List.of(
                        bodyQueries.find(body, null),
                        decisionQueries.find(decision.slug()),
                        programmeQueries.get(programme, null)));
    }

    @Test
    @DisplayName("a decision is entered with its case")
    void decision() {
        CreateDecision given = aDecisionOf(body)
                .about(programme)
                .on(PartialDate.day(DAY))
                .in("mote-1")
                .inCase("2016/777", partner, "Handlingsplan")
                .build();
        assertEquals(List.of(EntityType.DECISION), lost(4, () -> decisions.create(given, Plans.CHANGE)));
    }

    @Test
    @DisplayName("a programme is extended, with the decision whose effect it is")
    void extension() {
        ExtendProgramme given = new ExtendProgramme(
                new ProgrammeRef(programme, null), "forlengelse", years(2017, 2018), null, decision, null, null);
        assertEquals(
                List.of(EntityType.DECISION, EntityType.PROGRAMME),
                lost(
                        5,
                        () -> decisions.extendProgramme(
                                given, Seen.programme(given.programme().slug()), Plans.CHANGE)));
    }

    @Test
    @DisplayName("a period gets the decision behind it")
    void period() {
        DecidePeriod given = new DecidePeriod(new ProgrammeRef(programme, null), "formell", decision, null);
        assertEquals(
                List.of(EntityType.DECISION, EntityType.PROGRAMME),
                lost(
                        5,
                        () -> decisions.decidePeriod(
                                given, Seen.programme(given.programme().slug()), Plans.CHANGE)));
    }

    @Test
    @DisplayName("somebody is appointed, and removed")
    void roles() {
        assertEquals(
                List.of(EntityType.DECISION, EntityType.ROLE),
                lost(
                        4,
                        () -> decisions.appoint(
                                aRole(RoleName.STEERING_BODY)
                                        .of(partner)
                                        .in(programme)
                                        .build(),
                                decision,
                                Plans.CHANGE)));
        RoleView role = decisions.appoint(
                aRole(RoleName.OWNER).of(partner).in(programme).build(), decision, Plans.CHANGE);
        assertEquals(
                List.of(EntityType.DECISION, EntityType.ROLE),
                lost(
                        4,
                        () -> decisions.remove(
                                role.id(), PartialDate.year(2019), decision, Seen.role(role.id()), Plans.CHANGE)));
    }

    @Test
    @DisplayName("a body is entered with its seats, delegations and meetings")
    void newBody() {
        CreateBody given = aBodyOf(partner)
                .declaring(Constituency.BUSINESS, Constituency.MUNICIPAL)
                .with(appointed(aSeat("leder", SeatRole.CHAIR, years(2014, 2019)), decision.slug()))
                .delegating(aDelegation("smaa-tilskudd", decision.slug()))
                .met("mote-1", DAY)
                .build();
        assertEquals(
                List.of(EntityType.DECISION, EntityType.GOVERNING_BODY),
                lost(7, () -> bodies.create(given, Plans.CHANGE)));
    }

    @Test
    @DisplayName("a body gets a seat, which ends again")
    void seats() {
        Seat seat = appointed(aSeat("leder", SeatRole.CHAIR, years(2016, null)), decision.slug());
        assertEquals(
                List.of(EntityType.DECISION, EntityType.GOVERNING_BODY),
                lost(5, () -> bodies.addSeat(body, seat, Seen.body(body), Plans.CHANGE)));
        assertEquals(
                List.of(EntityType.DECISION, EntityType.GOVERNING_BODY),
                lost(
                        5,
                        () -> bodies.endSeat(
                                body, "leder", PartialDate.year(2018), decision, Seen.body(body), Plans.CHANGE)));
    }

    @Test
    @DisplayName("a body delegates, and meets")
    void delegation() {
        assertEquals(
                List.of(EntityType.DECISION, EntityType.GOVERNING_BODY),
                lost(
                        5,
                        () -> bodies.delegate(
                                body, aDelegation("smaa", decision.slug()), Seen.body(body), Plans.CHANGE)));
        Meeting meeting = new Meeting("mote-2", PartialDate.day(DAY), null, null, List.of(), null);
        assertEquals(
                List.of(EntityType.GOVERNING_BODY),
                lost(4, () -> bodies.meet(body, meeting, Seen.body(body), Plans.CHANGE)));
    }

    @RepeatedTest(3)
    @DisplayName(
            "and of two chairs that are seated at once there is one (invariant 9), and one is refused with all it wrote")
    void twoChairs() {
        List<Object> outcomes = AtOnce.all(IntStream.range(0, 2)
                .mapToObj(i -> (Callable<Object>) () -> {
                    Seat chair = appointed(aSeat("leder-" + i, SeatRole.CHAIR, years(2016, null)), decision.slug());
                    try {
                        return bodies.addSeat(body, chair, Seen.body(body), Plans.CHANGE)
                                .seats()
                                .size();
                    } catch (RuntimeException refused) {
                        return refusedAsStale(refused);
                    }
                })
                .toList());
        assertEquals(1, Collections.frequency(outcomes, 1), outcomes::toString);
        assertEquals(1, bodyQueries.find(body, null).orElseThrow().seats().size());
        assertEquals(
                1, decisionQueries.find(decision.slug()).orElseThrow().effects().size());
    }

    /** A rule that is seen to be broken is named; who only came second is stale. */
    private static Object refusedAsStale(RuntimeException refused) {
        if (refused instanceof ProblemException problem) {
            return problem.type();
        }
        Throwable cause = refused;
        while (cause.getCause() != null && !(cause instanceof OptimisticLockException)) {
            cause = cause.getCause();
        }
        Throwable last = cause;
        assertTrue(last instanceof OptimisticLockException, () -> String.valueOf(refused));
        return "stale";
    }
}
