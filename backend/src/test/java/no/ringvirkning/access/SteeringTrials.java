package no.ringvirkning.access;

import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.access.Trials.Trial;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.finance.FundingService;
import no.ringvirkning.finance.SetCofundingRule;
import no.ringvirkning.governance.BodyService;
import no.ringvirkning.governance.BodyView;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.Meeting;
import no.ringvirkning.governance.SeatRole;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.BodyBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Seen;

/** What is tried on the boards, decisions and money of a programme. */
final class SteeringTrials {

    private SteeringTrials() {}

    /** @param programme in which everybody has the roles that they have in that of the examples, and the keys are keys */
    static void enter(Entered entered, Everybody everybody, String programme) {
        money(entered, everybody.answering(), programme);
        Plans plans = CDI.current().select(Plans.class).get();
        BodyView board = CDI.current()
                .select(BodyService.class)
                .get()
                .create(
                        aBodyOf(plans.partner())
                                .steering(programme)
                                .with(aSeat("leder", SeatRole.CHAIR, years(2014, null)))
                                .build(),
                        Plans.CHANGE);
        board(entered, board, programme);
        withdrawals(entered, programme);
        decisions(entered, everybody.answering(), board.slug(), programme);
    }

    private static void money(Entered entered, String payer, String programme) {
        FundingLineView line = CDI.current()
                .select(FundingService.class)
                .get()
                .create(moneyFor(programme).from(payer).build(), Plans.CHANGE);
        entered.put(made("""
                {"programme": {"slug": "%s"}, "funder": {"slug": "%s"}, "budgetYear": 2021, "costType": "PROJECT",
                 "currency": "NOK", "entries": []}""".formatted(programme, payer)), "createFundingLine");
        entered.put(made("""
                {"programme": {"slug": "%s"}, "minOwnShare": 25, "ownFunders": [{"slug": "%s"}],
                 "validity": {"from": "2016-01-01"}}""".formatted(programme, payer)), "setCofundingRule");
        entered.put(new Trial(Map.of("id", line.id().toString()), line.version(), null, true), "withdrawFundingLine");
        CofundingRuleView rule = CDI.current()
                .select(FundingService.class)
                .get()
                .setCofundingRule(
                        new SetCofundingRule(
                                new ProgrammeRef(programme, null),
                                BigDecimal.TEN,
                                null,
                                List.of(),
                                new Validity(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)),
                                null),
                        Plans.CHANGE);
        entered.put(new Trial(Map.of("id", rule.id().toString()), rule.version(), null, true), "withdrawCofundingRule");
        String next = String.valueOf(line.entries().size() + 1);
        entered.put(
                new Trial(Map.of("id", line.id().toString(), "number", next), line.version(), null, true),
                "recordFundingEntry");
    }

    private static void board(Entered entered, BodyView board, String programme) {
        entered.put(made("""
                {"slug": "%s", "name": {"nb": "Prøve"}, "type": "STEERING_GROUP", "organisation": {"slug": "%s"},
                 "programme": {"slug": "%s"}, "validity": {}}""".formatted(Fresh.slug("styre"), board.organisation().slug(), programme)), "createBody");
        entered.put(on(board, "finnes-ikke"), "changeBody");
        entered.put(on(board, "observator"), "addSeat");
        entered.put(on(board, "sma-tilskudd"), "recordDelegation");
        entered.put(on(board, "2016-1"), "recordMeeting");
        entered.put(on(board, "leder"), "endSeat");
    }

    /** A board to take back, with one of each part. */
    private static void withdrawals(Entered entered, String programme) {
        Plans plans = CDI.current().select(Plans.class).get();
        BodyService bodies = CDI.current().select(BodyService.class).get();
        String slug = bodies.create(
                        aBodyOf(plans.partner())
                                .steering(programme)
                                .with(aSeat("leder", SeatRole.CHAIR, years(2014, null)))
                                .build(),
                        Plans.CHANGE)
                .slug();
        bodies.delegate(slug, BodyBuilder.aDelegation("smaatt", null), Seen.body(slug), Plans.CHANGE);
        BodyView board = bodies.meet(
                slug,
                new Meeting("m", PartialDate.year(2020), null, null, List.of(), null),
                Seen.body(slug),
                Plans.CHANGE);
        entered.put(on(board, "leder"), "withdrawBody", "withdrawSeat");
        entered.put(on(board, "smaatt"), "withdrawDelegation");
        entered.put(on(board, "m"), "withdrawMeeting");
        String decided = plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01");
        entered.put(new Trial(Map.of("slug", decided), 1, null, true), "withdrawDecision");
    }

    private static Trial on(BodyView board, String key) {
        return new Trial(Map.of("slug", board.slug(), "key", key), board.version(), null, true);
    }

    private static void decisions(Entered entered, String answering, String board, String programme) {
        Plans plans = CDI.current().select(Plans.class).get();
        String decided = plans.decision(board, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        long version = CDI.current()
                .select(DecisionQueries.class)
                .get()
                .find(decided)
                .orElseThrow()
                .version();
        entered.put(made("""
                {"slug": "%s", "title": {"nb": "Prøve"}, "body": {"slug": "%s"}, "programme": {"slug": "%s"},
                 "outcome": "ADOPTED"}""".formatted(Fresh.slug("vedtak"), board, programme)), "createDecision");
        entered.put(new Trial(Map.of("slug", decided), version, null, true), "correctDecision");
        entered.put(
                new Trial(
                        Map.of("slug", decided),
                        1,
                        "{\"role\": \"OPERATOR\", \"partner\": \"%s\", \"programme\": \"%s\"}"
                                .formatted(answering, programme),
                        true),
                "appointByDecision");
        String by = "\"decision\": {\"slug\": \"%s\"}}".formatted(decided);
        entered.put(
                new Trial(Map.of("slug", programme, "key", "mer"), Seen.programme(programme), """
                {"period": {"from": {"date": "2020-01-01", "precision": "YEAR"}, "to": {"date": "2022-01-01", "precision": "YEAR"}},
                """ + by, true),
                "extendProgramme");
        entered.put(
                new Trial(Map.of("slug", programme, "key", "mer"), Seen.programme(programme), "{" + by, true),
                "decidePeriod");
    }

    private static Trial made(String body) {
        return new Trial(Map.of(), 1, body, true);
    }
}
