package no.ringvirkning.governance;

import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aDelegation;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.appointed;
import static no.ringvirkning.testing.BodyBuilder.seatsFor;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.BodyBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is done to a governing body")
class BodyServiceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    @Inject
    BodyService bodies;

    @Inject
    BodyQueries queries;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries decisionQueries;

    @Inject
    PartnerService partners;

    @Inject
    LedgerQueries ledger;

    @Inject
    Rows rows;

    private String partner;

    @BeforeEach
    void aPartnerToStartFrom() {
        partner = partners.create(aPartner().build(), CHANGE).slug();
    }

    private String decision(DecisionOutcome outcome) {
        return decisions
                .create(aDecision().byOrganisation(partner).outcome(outcome).build(), CHANGE)
                .slug();
    }

    private List<LedgerEntryView> entries(BodyView view) {
        return ledger.history(EntityType.GOVERNING_BODY, view.id(), new PageRequest(50, null, false))
                .items();
    }

    static void assertRefused(ProblemType type, String pointer, Runnable what) {
        ProblemException refused = assertThrows(ProblemException.class, what::run);
        assertEquals(type, refused.type(), refused::getMessage);
        assertEquals(
                pointer,
                refused.errors().isEmpty() ? null : refused.errors().get(0).pointer());
    }

    /** The database refuses it by the constraint, whoever asks. */
    void assertBroken(String constraint, String sql, Object... values) {
        Rows.assertBroken(constraint, () -> rows.run(sql, values));
    }

    private void refused(GovernanceProblem rule, String pointer, BodyBuilder body) {
        assertRefused(rule, pointer, () -> bodies.create(body.build(), CHANGE));
    }

    @Test
    @DisplayName(
            "Invariant 30: all of a body that is given is what is answered, read and kept, without a day's composition")
    void oneTruth() {
        String deciding = decision(DecisionOutcome.ADOPTED);
        String other = bodies.create(aBodyOf(partner).build(), CHANGE).slug();
        Seat chair = appointed(aSeat("leder", SeatRole.CHAIR, years(2014, 2019)), deciding);
        Seat stand = new Seat("vara", SeatRole.SUBSTITUTE, null, 2, false, "leder", null, null, null, aSource("vara"));
        Delegation limited = new Delegation(
                "smaa-tilskudd",
                new BodyRef(other, null),
                null,
                null,
                LocalizedText.nb("Tilskudd"),
                new Money(new BigDecimal("50000.50"), "NOK", Qualifier.UP_TO, 2015),
                days("2014-01-01", "2020-01-01"),
                new DecisionRef(deciding, null),
                aSource("inntil"));
        Meeting meeting = new Meeting(
                "mote-1",
                PartialDate.day(DAY),
                "Hønefoss",
                new Quantity(BigDecimal.TEN, "deltakere", Qualifier.CIRCA, "ca. 10"),
                List.of(new CodedText("sak-1", LocalizedText.nb("Handlingsplan"), null)),
                aSource("møte"));
        CreateBody given = aBodyOf(partner)
                .named("Styret")
                .type(GoverningBodyType.RESTRUCTURING_BOARD)
                .steering(rows.programme())
                .mandated("Styre")
                .existing("2014-01-01", "2020-01-01")
                .declaring(Constituency.BUSINESS, Constituency.MUNICIPAL)
                .with(chair)
                .with(stand)
                .delegating(limited)
                .met(meeting)
                .from(aSource("styret"))
                .build();

        BodyView view = bodies.create(given, CHANGE);

        assertEquals(1, view.version());
        assertEquals(given.name(), view.name());
        assertEquals(given.type(), view.type());
        assertEquals(partner, view.organisation().slug());
        assertEquals(given.programme().slug(), view.programme().slug());
        assertEquals(given.mandate(), view.mandate());
        assertEquals(given.validity(), view.validity());
        assertEquals(given.declaredConstituencies(), view.declaredConstituencies());
        assertEquals(given.source(), view.source());
        assertEquals(chair.period(), view.seats().get(0).period());
        assertEquals(
                "Vedtaket " + deciding,
                view.seats().get(0).appointedBy().title().nb());
        assertEquals(stand, view.seats().get(1));
        Delegation read = view.delegations().get(0);
        assertEquals(0, limited.limit().amount().compareTo(read.limit().amount()));
        assertEquals(2015, read.limit().priceYear());
        assertEquals(other, read.toBody().slug());
        assertEquals(deciding, read.decision().slug());
        assertEquals(limited.validity(), read.validity());
        assertEquals(given.meetings().get(0).place(), view.meetings().get(0).place());
        assertEquals(given.meetings().get(0).agenda(), view.meetings().get(0).agenda());
        assertEquals(given.meetings().get(0).date(), view.meetings().get(0).date());
        assertEquals("ca. 10", view.meetings().get(0).attendance().verbatim());
        assertNull(view.composition());
        LedgerEntryView entry = entries(view).get(0);
        assertEquals("Styret", entry.snapshot().at("/name/nb").asText());
        assertEquals(false, entry.snapshot().has("composition"));
        assertEquals(1, entries(view).size());
    }

    @Test
    @DisplayName("What a decision appointed to, delegated or ended are its effects, each a version of the decision")
    void effects() {
        String appointing = decision(DecisionOutcome.ADOPTED);
        String ending = decision(DecisionOutcome.ADOPTED);
        BodyView view = bodies.create(aBodyOf(partner).build(), CHANGE);
        bodies.addSeat(
                view.slug(),
                appointed(aSeat("leder", SeatRole.CHAIR, years(2014, null)), appointing),
                Seen.body(view.slug()),
                CHANGE);
        bodies.delegate(view.slug(), aDelegation("smaatt", appointing), Seen.body(view.slug()), CHANGE);
        BodyView ended = bodies.endSeat(
                view.slug(),
                "leder",
                PartialDate.year(2018),
                new DecisionRef(ending, null),
                Seen.body(view.slug()),
                CHANGE);

        assertEquals(4, ended.version());
        assertEquals(ending, ended.seats().get(0).endedBy().slug());
        DecisionView decided = decisionQueries.find(appointing).orElseThrow();
        assertEquals(3, decided.version());
        assertEquals(
                List.of(DecisionEffectKind.APPOINTS, DecisionEffectKind.DELEGATES),
                decided.effects().stream().map(DecisionEffect::kind).toList());
        assertEquals(view.slug(), decided.effects().get(0).body().slug());
        assertEquals("leder", decided.effects().get(0).part());
        assertEquals("Mindre tilskudd", decided.effects().get(1).text().nb());
        assertEquals(
                DecisionEffectKind.REMOVES,
                decisionQueries.find(ending).orElseThrow().effects().get(0).kind());
        String other = decision(DecisionOutcome.ADOPTED);
        assertRefused(
                GovernanceProblem.ALREADY_ENDED,
                "/decision",
                () -> bodies.endSeat(
                        view.slug(),
                        "leder",
                        PartialDate.year(2017),
                        new DecisionRef(other, null),
                        Seen.body(view.slug()),
                        CHANGE));
        BodyView corrected =
                bodies.endSeat(view.slug(), "leder", PartialDate.year(2017), null, Seen.body(view.slug()), CHANGE);
        assertEquals(ending, corrected.seats().get(0).endedBy().slug());
        bodies.meet(
                view.slug(),
                new Meeting("m", PartialDate.day(DAY), null, null, List.of(), null),
                Seen.body(view.slug()),
                CHANGE);
        assertEquals(6, entries(view).size());
    }

    @Test
    @DisplayName("A slug is that of one body, also of two entered at once")
    void slugs() {
        BodyView first = bodies.create(aBodyOf(partner).build(), CHANGE);
        refused(GovernanceProblem.BODY_SLUG_TAKEN, "/slug", aBodyOf(partner).slug(first.slug()));
        assertBroken(
                "uq_governing_body_slug",
                "insert into governing_body (id, slug, name, type, organisation_id, version)"
                        + " select gen_random_uuid(), slug, name, type, organisation_id, 1 from governing_body where id = ?",
                first.id());
    }

    @Test
    @DisplayName("What is not in the record is told by JSON Pointer, and nothing is written")
    void unknown() {
        var before = rows.counts();
        refused(GovernanceProblem.UNKNOWN_REFERENCE, "/organisation", aBodyOf("ingen"));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/programme",
                aBodyOf(partner).steering("intet"));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/seats/0/appointedBy",
                aBodyOf(partner).with(appointed(aSeat("a", SeatRole.MEMBER, null), "intet")));
        refused(
                GovernanceProblem.UNKNOWN_REFERENCE,
                "/delegations/0/decision",
                aBodyOf(partner).delegating(aDelegation("a", "intet")));
        assertRefused(
                HttpProblem.INVALID_BODY,
                "/slug",
                () -> bodies.create(aBodyOf(partner).slug("Ikke Gyldig").build(), CHANGE));
        assertRefused(
                HttpProblem.NOT_FOUND,
                null,
                () -> bodies.addSeat("ingen", aSeat("a", SeatRole.MEMBER, null), Seen.body("ingen"), CHANGE));
        assertEquals(before, rows.counts());
    }

    @Nested
    @DisplayName("obeys the rules of seats:")
    class Seats {

        @Test
        @DisplayName(
                "Invariant 9: one chair on a day; one who leaves and one who comes in the same year may follow each other")
        void oneChair() {
            Seat first = aSeat("forste", SeatRole.CHAIR, years(2014, 2016));
            refused(
                    GovernanceProblem.TWO_CHAIRS,
                    "/seats/1",
                    aBodyOf(partner).with(first).with(aSeat("andre", SeatRole.CHAIR, years(2015, 2018))));
            refused(
                    GovernanceProblem.TWO_CHAIRS,
                    "/seats/1",
                    aBodyOf(partner).with(aSeat("a", SeatRole.CHAIR, null)).with(aSeat("b", SeatRole.CHAIR, null)));
            BodyView view = bodies.create(
                    aBodyOf(partner)
                            .with(first)
                            .with(aSeat("andre", SeatRole.CHAIR, years(2016, 2018)))
                            .with(aSeat("nest", SeatRole.DEPUTY_CHAIR, years(2014, 2018)))
                            .build(),
                    CHANGE);
            assertRefused(
                    GovernanceProblem.TWO_CHAIRS,
                    "",
                    () -> bodies.addSeat(
                            view.slug(),
                            aSeat("tredje", SeatRole.CHAIR, years(2017, null)),
                            Seen.body(view.slug()),
                            CHANGE));
            assertRefused(
                    GovernanceProblem.TWO_CHAIRS,
                    "/date",
                    () -> bodies.endSeat(
                            view.slug(), "forste", PartialDate.year(2018), null, Seen.body(view.slug()), CHANGE));
            assertBroken(
                    "ex_seat_chair",
                    "insert into seat (body_id, position, key, role, count, from_date, from_precision) values"
                            + " (?, 9, 'z', 'CHAIR', 1, date '2017-01-01', 'YEAR')",
                    view.id());
            rows.run(
                    "insert into seat (body_id, position, key, role, count, from_date, from_precision) values"
                            + " (?, 3, 'z', 'CHAIR', 1, date '2018-01-01', 'YEAR')",
                    view.id());
        }

        @Test
        @DisplayName("the chair is one, and no seat comes in a count of none")
        void counts() {
            Seat two = new Seat("a", SeatRole.CHAIR, null, 2, null, null, null, null, null, null);
            Seat unknown = new Seat("a", SeatRole.CHAIR, null, null, null, null, null, null, null, null);
            Seat none = new Seat("a", SeatRole.MEMBER, null, 0, null, null, null, null, null, null);
            refused(
                    GovernanceProblem.CHAIR_IS_ONE,
                    "/seats/0/count",
                    aBodyOf(partner).with(two));
            refused(
                    GovernanceProblem.CHAIR_IS_ONE,
                    "/seats/0/count",
                    aBodyOf(partner).with(unknown));
            assertRefused(
                    HttpProblem.INVALID_BODY,
                    "/seats/0/count",
                    () -> bodies.create(aBodyOf(partner).with(none).build(), CHANGE));
            BodyView view = bodies.create(aBodyOf(partner).build(), CHANGE);
            String insert = "insert into seat (body_id, position, key, role, count) values (?, 0, 'z', ";
            assertBroken("ck_seat_chair_is_one", insert + "'CHAIR', 2)", view.id());
            assertBroken("ck_seat_chair_is_one", insert + "'CHAIR', null)", view.id());
            assertBroken("ck_seat_count", insert + "'MEMBER', 0)", view.id());
        }

        @Test
        @DisplayName("a key is used once, and a substitute stands in for another seat that is there")
        void keys() {
            Seat member = aSeat("a", SeatRole.MEMBER, null);
            Seat alone = new Seat("v", SeatRole.SUBSTITUTE, null, 1, null, "borte", null, null, null, null);
            Seat self = new Seat("v", SeatRole.SUBSTITUTE, null, 1, null, "v", null, null, null, null);
            Seat observer = new Seat("v", SeatRole.OBSERVER, null, 1, null, "a", null, null, null, null);
            refused(
                    GovernanceProblem.KEY_REPEATED,
                    "/seats/1/key",
                    aBodyOf(partner).with(member).with(member));
            String pointer = "/seats/0/substituteFor";
            refused(
                    GovernanceProblem.NOT_A_SUBSTITUTE,
                    pointer,
                    aBodyOf(partner).with(alone));
            refused(
                    GovernanceProblem.NOT_A_SUBSTITUTE,
                    pointer,
                    aBodyOf(partner).with(self));
            refused(
                    GovernanceProblem.NOT_A_SUBSTITUTE,
                    pointer,
                    aBodyOf(partner).with(observer).with(member));
            BodyView view = bodies.create(aBodyOf(partner).with(member).build(), CHANGE);
            assertRefused(
                    GovernanceProblem.NOT_A_SUBSTITUTE,
                    "/substituteFor",
                    () -> bodies.addSeat(view.slug(), alone, Seen.body(view.slug()), CHANGE));
            String insert = "insert into seat (body_id, position, key, role, substitute_for) values (?, 1, ";
            assertBroken("uq_seat_key", insert + "'a', 'MEMBER', null)", view.id());
            assertBroken("fk_seat_substitute_for", insert + "'v', 'SUBSTITUTE', 'borte')", view.id());
            assertBroken("ck_seat_substitute", insert + "'v', 'SUBSTITUTE', 'v')", view.id());
            assertBroken("ck_seat_substitute", insert + "'v', 'OBSERVER', 'a')", view.id());
        }

        @Test
        @DisplayName(
                "Invariant 9: a seat lies within the days of the body, and the body within those of its organisation")
        void existence() {
            Seat late = aSeat("a", SeatRole.MEMBER, years(2021, null));
            refused(
                    GovernanceProblem.OUTSIDE_EXISTENCE,
                    "/seats/0/period",
                    aBodyOf(partner).existing("2014-01-01", "2020-01-01").with(late));
            String gone = partners.create(
                            aPartner().existing("2020-01-01", "2024-01-01").build(), CHANGE)
                    .slug();
            refused(
                    GovernanceProblem.OUTSIDE_EXISTENCE,
                    "/validity",
                    aBodyOf(gone).existing("2024-01-01", null));
            refused(
                    GovernanceProblem.OUTSIDE_EXISTENCE,
                    "/validity",
                    aBodyOf(gone).existing("2019-12-31", "2022-01-01"));
            bodies.create(aBodyOf(gone).existing("2020-01-01", "2024-01-01").build(), CHANGE);
        }

        @Test
        @DisplayName(
                "a seat ends after it began, within the days of the body, and with a date when a decision ended it")
        void ends() {
            String deciding = decision(DecisionOutcome.ADOPTED);
            Seat undated = new Seat(
                    "a", SeatRole.MEMBER, null, 1, null, null, null, null, new DecisionRef(deciding, null), null);
            refused(
                    GovernanceProblem.ENDED_WITHOUT_DATE,
                    "/seats/0/period/to",
                    aBodyOf(partner).with(undated));
            BodyView view = bodies.create(
                    aBodyOf(partner)
                            .existing(null, "2020-01-01")
                            .with(aSeat("a", SeatRole.MEMBER, years(2014, null)))
                            .build(),
                    CHANGE);
            assertRefused(
                    GovernanceProblem.ENDS_BEFORE_START,
                    "/date",
                    () -> bodies.endSeat(
                            view.slug(), "a", PartialDate.year(2013), null, Seen.body(view.slug()), CHANGE));
            assertRefused(
                    GovernanceProblem.OUTSIDE_EXISTENCE,
                    "/date",
                    () -> bodies.endSeat(
                            view.slug(), "a", PartialDate.year(2020), null, Seen.body(view.slug()), CHANGE));
            assertRefused(
                    GovernanceProblem.UNKNOWN_REFERENCE,
                    "/key",
                    () -> bodies.endSeat(
                            view.slug(), "b", PartialDate.year(2019), null, Seen.body(view.slug()), CHANGE));
            assertBroken(
                    "ck_seat_period",
                    "update seat set to_date = date '2013-01-01', to_precision = 'YEAR' where body_id = ?",
                    view.id());
            assertBroken(
                    "ck_seat_ended",
                    "update seat set ended_by_id = (select id from decision where slug = ?) where body_id = ?",
                    deciding,
                    view.id());
        }

        @Test
        @DisplayName("only a decision that was adopted appoints, ends or delegates")
        void adopted() {
            String rejected = decision(DecisionOutcome.REJECTED);
            refused(
                    GovernanceProblem.DECISION_NOT_ADOPTED,
                    "/seats/0/appointedBy",
                    aBodyOf(partner).with(appointed(aSeat("a", SeatRole.MEMBER, null), rejected)));
            refused(
                    GovernanceProblem.DECISION_NOT_ADOPTED,
                    "/delegations/0/decision",
                    aBodyOf(partner).delegating(aDelegation("a", rejected)));
            BodyView view = bodies.create(
                    aBodyOf(partner)
                            .with(aSeat("a", SeatRole.MEMBER, years(2014, 2015)))
                            .delegating(aDelegation("a", null))
                            .build(),
                    CHANGE);
            assertRefused(
                    GovernanceProblem.DECISION_NOT_ADOPTED,
                    "/decision",
                    () -> bodies.endSeat(
                            view.slug(),
                            "a",
                            PartialDate.year(2015),
                            new DecisionRef(rejected, null),
                            Seen.body(view.slug()),
                            CHANGE));
            String set = " = (select id from decision where slug = ?) where body_id = ?";
            for (String column :
                    List.of("seat set appointed_by_id", "seat set ended_by_id", "delegation set decision_id")) {
                assertBroken("ck_decision_adopted", "update " + column + set, rejected, view.id());
            }
        }
    }

    @Test
    @DisplayName("R-0-16: a body delegates to one receiver, which is not itself, while it exists")
    void delegations() {
        Delegation two = new Delegation(
                "to",
                null,
                new PartnerRef(partner, null),
                LocalizedText.nb("Noen"),
                LocalizedText.nb("Noe"),
                null,
                Validity.ALWAYS,
                null,
                null);
        Delegation none = new Delegation(
                "to", null, null, null, LocalizedText.nb("Noe"), null, days("2021-01-01", null), null, null);
        refused(
                GovernanceProblem.NOT_ONE_RECEIVER,
                "/delegations/0",
                aBodyOf(partner).delegating(two));
        refused(
                GovernanceProblem.NOT_ONE_RECEIVER,
                "/delegations/0",
                aBodyOf(partner).delegating(none));
        BodyView view =
                bodies.create(aBodyOf(partner).existing(null, "2020-01-01").build(), CHANGE);
        Delegation self = new Delegation(
                "to",
                new BodyRef(view.slug(), null),
                null,
                null,
                LocalizedText.nb("Noe"),
                null,
                Validity.ALWAYS,
                null,
                null);
        assertRefused(
                GovernanceProblem.DELEGATES_TO_ITSELF,
                "/toBody",
                () -> bodies.delegate(view.slug(), self, Seen.body(view.slug()), CHANGE));
        Delegation late = new Delegation(
                "to",
                null,
                new PartnerRef(partner, null),
                null,
                LocalizedText.nb("Noe"),
                null,
                days("2020-01-01", null),
                null,
                null);
        assertRefused(
                GovernanceProblem.OUTSIDE_EXISTENCE,
                "/validity",
                () -> bodies.delegate(view.slug(), late, Seen.body(view.slug()), CHANGE));
        String insert = "insert into delegation (body_id, position, key, subject, to_body_id, text, limit_amount,"
                + " limit_currency) values (?, 0, 'z', '{\"nb\": \"Noe\"}', ";
        assertBroken("ck_delegation_receiver", insert + "null, null, null, null)", view.id());
        assertBroken("ck_delegation_self", insert + "?, null, null, null)", view.id(), view.id());
        assertBroken("ck_delegation_limit", insert + "null, '{\"nb\": \"N\"}', -1, 'NOK')", view.id());
        assertBroken("ck_delegation_currency", insert + "null, '{\"nb\": \"N\"}', 1, null)", view.id());
    }

    @Test
    @DisplayName("A limit has at most two decimals and a currency of three letters")
    void limits() {
        for (Money wrong : List.of(
                new Money(new BigDecimal("1.001"), "NOK", Qualifier.EXACT, null),
                new Money(BigDecimal.ONE, "kroner", Qualifier.EXACT, null))) {
            Delegation limited = new Delegation(
                    "a",
                    null,
                    new PartnerRef(partner, null),
                    null,
                    LocalizedText.nb("Noe"),
                    wrong,
                    Validity.ALWAYS,
                    null,
                    null);
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> bodies.create(aBodyOf(partner).delegating(limited).build(), CHANGE));
            assertEquals(HttpProblem.INVALID_BODY, refused.type());
        }
    }

    @Test
    @DisplayName("A meeting lies within the days of the body, and its key is used once")
    void meetings() {
        refused(
                GovernanceProblem.OUTSIDE_EXISTENCE,
                "/meetings/0/date",
                aBodyOf(partner).existing("2020-01-01", null).met("a", DAY));
        refused(
                GovernanceProblem.KEY_REPEATED,
                "/meetings/1/key",
                aBodyOf(partner).met("a", DAY).met("a", DAY.plusDays(1)));
        BodyView view = bodies.create(aBodyOf(partner).met("a", DAY).build(), CHANGE);
        assertBroken(
                "uq_meeting_key",
                "insert into meeting (body_id, position, key, date, precision, circa, agenda)"
                        + " values (?, 1, 'a', current_date, 'DAY', false, '[]')",
                view.id());
    }

    @Nested
    @DisplayName("Invariant 10, R-0-17: whom its members come from on a day")
    class WhoseMembers {

        private CompositionRule rule(BodyBuilder body) {
            return composition(body).rule();
        }

        private Composition composition(BodyBuilder body) {
            String slug = bodies.create(body.build(), CHANGE).slug();
            return queries.find(slug, DAY).orElseThrow().composition();
        }

        private BodyBuilder declared() {
            return aBodyOf(partner).declaring(Constituency.BUSINESS, Constituency.MUNICIPAL);
        }

        @Test
        @DisplayName("is as declared, or not, or not known")
        void rules() {
            Seat business = seatsFor(Constituency.BUSINESS, 3);
            Seat municipal = seatsFor(Constituency.MUNICIPAL, null);
            assertEquals(CompositionRule.NONE_DECLARED, rule(aBodyOf(partner).with(business)));
            assertEquals(CompositionRule.KEPT, rule(declared().with(business).with(municipal)));
            assertEquals(CompositionRule.BROKEN, rule(declared().with(business)));
            assertEquals(CompositionRule.NOT_KNOWN, rule(declared()));
            assertEquals(
                    CompositionRule.NOT_KNOWN,
                    rule(declared().with(business).with(aSeat("ukjent", SeatRole.MEMBER, null))));
        }

        @Test
        @DisplayName("counts chair and members, not substitutes, observers or seats of other days")
        void counts() {
            Composition then = composition(declared()
                    .with(seatsFor(Constituency.BUSINESS, 3))
                    .with(new Seat("l", SeatRole.CHAIR, Constituency.BUSINESS, 1, true, null, null, null, null, null))
                    .with(new Seat(
                            "v", SeatRole.SUBSTITUTE, Constituency.MUNICIPAL, 1, null, null, null, null, null, null))
                    .with(new Seat(
                            "o", SeatRole.OBSERVER, Constituency.MUNICIPAL, 1, null, null, null, null, null, null))
                    .with(new Seat(
                            "f",
                            SeatRole.MEMBER,
                            Constituency.MUNICIPAL,
                            1,
                            null,
                            null,
                            years(2010, 2014),
                            null,
                            null,
                            null))
                    .with(new Seat(
                            "c", SeatRole.MEMBER, Constituency.COUNTY, null, null, null, null, null, null, null)));
            assertEquals(
                    List.of(
                            new ConstituencyCount(Constituency.BUSINESS, 4),
                            new ConstituencyCount(Constituency.COUNTY, null)),
                    then.counts());
            assertEquals(List.of(Constituency.MUNICIPAL), then.missing());
            assertEquals(CompositionRule.BROKEN, then.rule());
            assertEquals(DAY, then.day());
        }
    }
}
