package no.ringvirkning.access;

import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aDelegation;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static no.ringvirkning.testing.Rounds.aRound;
import static no.ringvirkning.testing.Rounds.anAnswer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.area.AreaService;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.finance.FundingService;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.finance.SetCofundingRule;
import no.ringvirkning.governance.BodyService;
import no.ringvirkning.governance.ChangeBody;
import no.ringvirkning.governance.CorrectDecision;
import no.ringvirkning.governance.DecidePeriod;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.governance.ExtendProgramme;
import no.ringvirkning.governance.GoverningBodyType;
import no.ringvirkning.governance.Meeting;
import no.ringvirkning.governance.SeatRole;
import no.ringvirkning.governance.WithdrawalService;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.annotation.AnnotateIndicator;
import no.ringvirkning.indicator.annotation.AnnotationService;
import no.ringvirkning.indicator.bulk.ObservationImportService;
import no.ringvirkning.indicator.comparison.ReferenceKind;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.comparison.StateReference;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.grid.EnterCell;
import no.ringvirkning.indicator.grid.EnterFigures;
import no.ringvirkning.indicator.grid.GridService;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.projection.ProjectionMethod;
import no.ringvirkning.indicator.projection.ProjectionPoint;
import no.ringvirkning.indicator.projection.ProjectionService;
import no.ringvirkning.indicator.projection.RecordProjection;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.indicator.target.TargetView;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.link.proposal.ProposalService;
import no.ringvirkning.partner.DissolvePartner;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.plan.AdoptionStatus;
import no.ringvirkning.plan.ChangePlan;
import no.ringvirkning.plan.CreatePlan;
import no.ringvirkning.plan.MeasureOrder;
import no.ringvirkning.plan.OpenRevision;
import no.ringvirkning.plan.PlanKind;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.plan.RecordAdoption;
import no.ringvirkning.plan.RequiredBody;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.plan.RollOver;
import no.ringvirkning.plan.TakeIntoForce;
import no.ringvirkning.plan.consultation.AnswerComment;
import no.ringvirkning.plan.consultation.CommentAuthor;
import no.ringvirkning.plan.consultation.CommentOutcome;
import no.ringvirkning.plan.consultation.CommentService;
import no.ringvirkning.plan.consultation.NewComment;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.plan.measure.NewReport;
import no.ringvirkning.privacy.ErasureService;
import no.ringvirkning.programme.PeriodKind;
import no.ringvirkning.programme.ProgrammePeriod;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.programme.ProgrammeStepService;
import no.ringvirkning.reporting.AnswerService;
import no.ringvirkning.reporting.AnswerView;
import no.ringvirkning.reporting.RoundService;
import no.ringvirkning.reporting.RoundView;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.BodyBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.ReportBuilder;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.TargetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Every command there is, with what it needs, ready to be given in one programme; each in a world of its own that the next one does
 * not find changed.
 */
@Singleton
class GuardedCommands {

    /** What a command needs, and where. */
    enum Needs {
        /** The system. */
        NOBODY,
        /** To read what is on its way, for the organisation that says something. */
        SAY,
        REPORT,
        EDIT,
        DECIDE,
        PUBLISH,
        /** The right to edit in the programme and in another one. */
        EDIT_IN_BOTH,
        DECIDE_IN_BOTH,
        /** The right to edit anywhere, or to keep the registers. */
        EDIT_SOMEWHERE,
        ADMINISTER
    }

    /** Gives one command. */
    interface Given {
        void by(Change change);
    }

    /**
     * One command.
     *
     * @param name the service and its method, with what it was given where that makes a difference
     * @param hidden whether it is about something that only those who read drafts know of
     */
    record Command(String name, Needs needs, boolean hidden, Given given) {

        /** The service and its method. */
        String method() {
            return name.split(" ")[0];
        }
    }

    @Inject
    AreaService areas;

    @Inject
    WithdrawalService withdrawals;

    @Inject
    PartnerService partners;

    @Inject
    PartnerQueries partnerQueries;

    @Inject
    RoleService roles;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeStepService steps;

    @Inject
    ProgrammeQueries programmeQueries;

    @Inject
    BodyService bodies;

    @Inject
    DecisionService decisions;

    @Inject
    DecisionQueries decisionQueries;

    @Inject
    PlanService planService;

    @Inject
    RevisionService revisions;

    @Inject
    CommentService comments;

    @Inject
    MeasureService measures;

    @Inject
    RoundService rounds;

    @Inject
    AnswerService answers;

    @Inject
    FundingService funding;

    @Inject
    IndicatorService indicators;

    @Inject
    TargetService targets;

    @Inject
    ProjectionService projections;

    @Inject
    ReferenceService references;

    @Inject
    AnnotationService annotations;

    @Inject
    TakenBackCommands takenBack;

    @Inject
    ObservationImportService imports;

    @Inject
    ObservationService observations;

    @Inject
    SubmissionService submissions;

    @Inject
    GridService grid;

    @Inject
    ProposalService proposals;

    @Inject
    ContactService contacts;

    @Inject
    ErasureService erasure;

    @Inject
    People everybody;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    /** The programme that the commands are about. */
    String programme = "";

    /** Another one. */
    String other = "";

    /** Who answers for its measure. */
    String answering = "";

    private final List<Command> commands = new ArrayList<>();

    UUID id(String slug) {
        return programmeQueries.ids(List.of(slug)).get(slug);
    }

    UUID partnerId(String slug) {
        return partnerQueries.ids(List.of(slug)).get(slug);
    }

    List<Command> all() {
        if (commands.isEmpty()) {
            programme = plans.programme();
            other = plans.programme();
            answering = plans.partner();
            registers();
            programmeItself();
            new ProgrammeCommands(this).add();
            governance();
            plan();
            money();
            indicators();
            figures();
            links();
            commands.addAll(
                    ContactCommands.of(programme, answering, contacts, erasure, everybody.account(false), rows));
        }
        return List.copyOf(commands);
    }

    void add(String name, Needs needs, Given given) {
        commands.add(new Command(name, needs, false, given));
    }

    void hidden(String name, Needs needs, Given given) {
        commands.add(new Command(name, needs, true, given));
    }

    private void registers() {
        add("AreaService.enterRegister", Needs.NOBODY, c -> areas.enterRegister(List.of(), List.of(), c));
        add(
                "PartnerService.create",
                Needs.EDIT_SOMEWHERE,
                c -> partners.create(aPartner().build(), c));
        String partner = plans.partner();
        add(
                "PartnerService.change",
                Needs.ADMINISTER,
                c -> partners.change(partner, aPartner().changed(), Seen.partner(partner), c));
        add(
                "PartnerService.rename",
                Needs.ADMINISTER,
                c -> partners.rename(
                        partner, new PartnerName("Ny", days("2021-01-01", null), null), Seen.partner(partner), c));
        add(
                "PartnerService.dissolve",
                Needs.ADMINISTER,
                c -> partners.dissolve(
                        partner, DissolvePartner.on(LocalDate.of(2021, 1, 1)), Seen.partner(partner), c));
        String mistaken = plans.partner();
        add("PartnerService.withdraw", Needs.ADMINISTER, c -> partners.withdraw(mistaken, Seen.partner(mistaken), c));
        add(
                "RoleService.assign",
                Needs.EDIT,
                c -> roles.assign(
                        aRole(RoleName.SUPPORTER).of(partner).in(programme).build(), c));
        RoleView role =
                roles.assign(aRole(RoleName.FUNDER).of(partner).in(programme).build(), CHANGE);
        add("RoleService.end", Needs.EDIT, c -> roles.end(role.id(), PartialDate.year(2020), Seen.role(role.id()), c));
        add("RoleService.withdrawOf", Needs.PUBLISH, c -> roles.withdrawOf(id(programme), c));
    }

    private void programmeItself() {
        add(
                "ProgrammeService.create",
                Needs.ADMINISTER,
                c -> programmes.create(aProgramme().build(), c));
        add(
                "ProgrammeService.rename",
                Needs.PUBLISH,
                c -> programmes.rename(programme, LocalizedText.nb("Nytt navn"), Seen.programme(programme), c));
        UUID decision = decisionQueries
                .find(plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01"))
                .orElseThrow()
                .id();
        ProgrammePeriod period =
                new ProgrammePeriod("mer", PeriodKind.EXTENSION, null, years(2020, 2022), false, null, null, null);
        add(
                "ProgrammeService.extend",
                Needs.PUBLISH,
                c -> programmes.extend(programme, period, decision, Seen.programme(programme), c));
        add(
                "ProgrammeService.decided",
                Needs.PUBLISH,
                c -> programmes.decided(programme, "mer", decision, null, Seen.programme(programme), c));
        add(
                "ProgrammeService.withdraw",
                Needs.PUBLISH,
                c -> programmes.withdraw(programme, Seen.programme(programme), c));
    }

    private void governance() {
        String board = board(programme);
        String council = board(null);
        add(
                "BodyService.create",
                Needs.EDIT,
                c -> bodies.create(aBodyOf(answering).steering(programme).build(), c));
        add(
                "BodyService.create (of no programme)",
                Needs.ADMINISTER,
                c -> bodies.create(aBodyOf(answering).build(), c));
        for (Map.Entry<String, Needs> of :
                Map.of(board, Needs.EDIT, council, Needs.ADMINISTER).entrySet()) {
            String body = of.getKey();
            String which = body.equals(board) ? "" : " (of no programme)";
            add(
                    "BodyService.addSeat" + which,
                    of.getValue(),
                    c -> bodies.addSeat(body, aSeat("ny", SeatRole.MEMBER, null), Seen.body(body), c));
            add(
                    "BodyService.change" + which,
                    of.getValue(),
                    c -> bodies.change(
                            body,
                            new ChangeBody(
                                    LocalizedText.nb("Styret"),
                                    GoverningBodyType.STEERING_GROUP,
                                    null,
                                    Validity.ALWAYS,
                                    List.of(),
                                    null),
                            Seen.body(body),
                            c));
            add(
                    "BodyService.endSeat" + which,
                    of.getValue(),
                    c -> bodies.endSeat(body, "leder", PartialDate.year(2020), null, Seen.body(body), c));
            add(
                    "BodyService.delegate" + which,
                    of.getValue(),
                    c -> bodies.delegate(body, aDelegation("smaatt", null), Seen.body(body), c));
            add(
                    "BodyService.meet" + which,
                    of.getValue(),
                    c -> bodies.meet(
                            body,
                            new Meeting("m", PartialDate.year(2020), null, null, List.of(), null),
                            Seen.body(body),
                            c));
        }
        for (Map.Entry<String, Needs> of : Map.of(board(programme), Needs.EDIT, board(null), Needs.ADMINISTER)
                .entrySet()) {
            String body = of.getKey();
            String which = of.getValue() == Needs.EDIT ? "" : " (of no programme)";
            bodies.delegate(body, aDelegation("smaatt", null), Seen.body(body), CHANGE);
            bodies.meet(
                    body,
                    new Meeting("m", PartialDate.year(2020), null, null, List.of(), null),
                    Seen.body(body),
                    CHANGE);
            add(
                    "WithdrawalService.withdrawSeat" + which,
                    of.getValue(),
                    c -> withdrawals.withdrawSeat(body, "leder", Seen.body(body), c));
            add(
                    "WithdrawalService.withdrawDelegation" + which,
                    of.getValue(),
                    c -> withdrawals.withdrawDelegation(body, "smaatt", Seen.body(body), c));
            add(
                    "WithdrawalService.withdrawMeeting" + which,
                    of.getValue(),
                    c -> withdrawals.withdrawMeeting(body, "m", Seen.body(body), c));
            add(
                    "WithdrawalService.withdrawBody" + which,
                    of.getValue(),
                    c -> withdrawals.withdrawBody(body, Seen.body(body), c));
        }
        String mistaken = plans.decision(council, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        add("WithdrawalService.withdrawDecision", Needs.DECIDE, c -> withdrawals.withdrawDecision(mistaken, 1, c));
        add(
                "DecisionService.create",
                Needs.DECIDE,
                c -> decisions.create(aDecisionOf(board).about(programme).build(), c));
        add(
                "DecisionService.create (of no programme)",
                Needs.NOBODY,
                c -> decisions.create(aDecisionOf(council).build(), c));
        String board2 = board(other);
        add(
                "DecisionService.create (by the board of another)",
                Needs.DECIDE_IN_BOTH,
                c -> decisions.create(aDecisionOf(board2).about(programme).build(), c));
        String decided = plans.decision(council, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        DecisionRef by = new DecisionRef(decided, null);
        UUID id = decisionQueries.find(decided).orElseThrow().id();
        CorrectDecision corrected =
                new CorrectDecision(LocalizedText.nb("Rettet"), null, null, null, null, null, null, null, null);
        add(
                "DecisionService.correct",
                Needs.DECIDE,
                c -> decisions.correct(
                        decided,
                        corrected,
                        decisionQueries.find(decided).orElseThrow().version(),
                        c));
        add("DecisionService.affected", Needs.DECIDE, c -> decisions.affected(id, Permission.DECIDE, c));
        add(
                "DecisionService.extendProgramme",
                Needs.PUBLISH,
                c -> decisions.extendProgramme(
                        new ExtendProgramme(
                                new ProgrammeRef(programme, null), "mer", years(2020, 2022), null, by, null, null),
                        Seen.programme(programme),
                        c));
        add(
                "DecisionService.decidePeriod",
                Needs.PUBLISH,
                c -> decisions.decidePeriod(
                        new DecidePeriod(new ProgrammeRef(programme, null), "mer", by, null),
                        Seen.programme(programme),
                        c));
        add(
                "DecisionService.appoint",
                Needs.EDIT,
                c -> decisions.appoint(
                        aRole(RoleName.OPERATOR).of(answering).in(programme).build(), by, c));
        DecisionRef others =
                new DecisionRef(plans.decision(council, other, DecisionOutcome.ADOPTED, "2020-01-01"), null);
        add(
                "DecisionService.appoint (by a decision of another)",
                Needs.EDIT_IN_BOTH,
                c -> decisions.appoint(
                        aRole(RoleName.OPERATOR).of(answering).in(programme).build(), others, c));
        RoleView role =
                roles.assign(aRole(RoleName.FUNDER).of(answering).in(programme).build(), CHANGE);
        add(
                "DecisionService.remove",
                Needs.EDIT,
                c -> decisions.remove(role.id(), PartialDate.year(2021), by, Seen.role(role.id()), c));
        add(
                "FundingService.create (by a decision of another)",
                Needs.EDIT_IN_BOTH,
                c -> funding.create(
                        moneyFor(programme)
                                .from(answering)
                                .with(Entry.granted("7").by(others.slug()))
                                .build(),
                        c));
    }

    private String board(@Nullable String of) {
        BodyBuilder body = aBodyOf(plans.partner()).with(aSeat("leder", SeatRole.CHAIR, years(2014, null)));
        return bodies.create((of == null ? body : body.steering(of)).build(), CHANGE)
                .slug();
    }

    private void consultation() {
        PlanRevisionView draft = plans.draft(plans.plan(programme), content(aMeasure("6")));
        String heard = draft.plan().slug();
        revisions.sendToHearing(heard, 1, draft.version(), HEARING, Plans.CHANGE);
        NewComment said =
                new NewComment("6", new CommentAuthor(new PartnerRef(answering, null), null), "Ta med reiselivet.");
        add("CommentService.receive", Needs.SAY, c -> comments.receive(heard, 1, said, c));
        UUID id = comments.receive(heard, 1, said, Plans.CHANGE).id();
        hidden(
                "CommentService.answer",
                Needs.EDIT,
                c -> comments.answer(id, 1, new AnswerComment(CommentOutcome.TAKEN, LocalizedText.nb("Ja.")), c));
        hidden("CommentService.publish", Needs.PUBLISH, c -> comments.publish(id, 1, c));
        hidden("CommentService.withdraw", Needs.PUBLISH, c -> comments.withdraw(id, 1, c));
    }

    private static ChangePlan renamed(@Nullable String derivedFrom) {
        return new ChangePlan(LocalizedText.nb("Ny"), null, null, derivedFrom, List.of(), null);
    }

    private void plan() {
        String council = plans.body();
        add("PlanService.create", Needs.EDIT, c -> planService.create(plan(programme, null), c));
        String named = plans.plan(programme);
        add("PlanService.change", Needs.EDIT, c -> planService.change(named, renamed(null), 1, c));
        add("PlanService.withdraw", Needs.PUBLISH, c -> planService.withdraw(named, 1, c));
        String othersPlan = plans.plan(other);
        add(
                "PlanService.change (to carry out the plan of another)",
                Needs.EDIT_IN_BOTH,
                c -> planService.change(named, renamed(othersPlan), 1, c));
        add(
                "PlanService.create (from the plan of another)",
                Needs.EDIT_IN_BOTH,
                c -> planService.create(plan(programme, othersPlan), c));
        String standing = plans.plan(programme);
        PlanRevisionView inForce =
                plans.inForce(plans.draft(standing, content(aMeasure("1").doneBy(answering))), council, "2020-01-01");
        add(
                "PlanService.rollOver",
                Needs.EDIT,
                c -> planService.rollOver(
                        standing,
                        inForce.number(),
                        new RollOver(Fresh.slug("neste"), LocalizedText.nb("Neste"), null, List.of()),
                        c));
        add(
                "MeasureService.report",
                Needs.REPORT,
                c -> measures.report(ReportBuilder.aReport(programme, "1").build(), c));
        add("MeasureService.repeat", Needs.REPORT, c -> {
            measures.report(ReportBuilder.aReport(programme, "1").build(), CHANGE);
            measures.repeat(programme, "1", null, c);
        });
        MeasureReport sent =
                measures.report(ReportBuilder.aReport(programme, "1").build(), CHANGE);
        add(
                "MeasureService.withdraw",
                Needs.REPORT,
                c -> measures.withdraw(programme, "1", sent.id(), sent.version(), c));
        reporting();
        String empty = plans.plan(programme);
        add(
                "RevisionService.open",
                Needs.EDIT,
                c -> revisions.open(
                        empty, new OpenRevision(null, null, null, null, false, content(aMeasure("2")), null), c));
        PlanRevisionView draft = plans.draft(plans.plan(programme), content(aMeasure("3")));
        String slug = draft.plan().slug();
        hidden(
                "RevisionService.write",
                Needs.EDIT,
                c -> revisions.write(
                        slug, 1, draft.version(), content(aMeasure("3").titled("Ny")), c));
        hidden(
                "RevisionService.writeMeasure",
                Needs.EDIT,
                c -> revisions.writeMeasure(
                        slug,
                        1,
                        draft.version(),
                        "3",
                        aMeasure("3").titled("Ny").build(),
                        c));
        hidden(
                "RevisionService.order",
                Needs.EDIT,
                c -> revisions.order(slug, 1, draft.version(), new MeasureOrder(List.of("3")), c));
        hidden(
                "RevisionService.sendToHearing",
                Needs.PUBLISH,
                c -> revisions.sendToHearing(slug, 1, draft.version(), HEARING, c));
        hidden(
                "RevisionService.propose",
                Needs.PUBLISH,
                c -> revisions.propose(
                        slug,
                        1,
                        draft.version(),
                        List.of(new RequiredBody(council, true, false, false, null, null)),
                        c));
        hidden("RevisionService.withdraw", Needs.PUBLISH, c -> revisions.withdraw(slug, 1, draft.version(), c));
        hidden(
                "RevisionService.enterHistoric",
                Needs.PUBLISH,
                c -> revisions.enterHistoric(slug, 1, draft.version(), c));
        consultation();
        PlanRevisionView proposed = plans.propose(plans.draft(plans.plan(programme), content(aMeasure("4"))), council);
        String decision = plans.decision(council, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        add(
                "RevisionService.recordAdoption",
                Needs.DECIDE,
                c -> revisions.recordAdoption(
                        proposed.plan().slug(),
                        1,
                        proposed.version(),
                        new RecordAdoption(council, AdoptionStatus.ADOPTED, decision, null, null, null),
                        c));
        PlanRevisionView adopted = plans.adopt(
                plans.propose(plans.draft(plans.plan(programme), content(aMeasure("5"))), council),
                council,
                "2020-01-01");
        add(
                "RevisionService.takeIntoForce",
                Needs.PUBLISH,
                c -> revisions.takeIntoForce(
                        adopted.plan().slug(),
                        1,
                        adopted.version(),
                        new TakeIntoForce(LocalDate.of(2020, 2, 1), null),
                        c));
    }

    /** What came by a link to the measure "1" of the programme. */
    private void links() {
        NewReport report = new NewReport(
                PartialDate.year(2020), MeasurePhase.ACTIVE, null, null, null, null, List.of(), null, null);
        UUID asked = asked();
        // A link is good for no single organisation's measures, but for those that it names.
        add("ProposalService.submit", Needs.EDIT, c -> proposals.submit(asked, 1, report, c));
        UUID approved = proposed(report);
        hidden("ProposalService.approve", Needs.PUBLISH, c -> proposals.approve(approved, 1, c));
        UUID givenBack = proposed(report);
        hidden("ProposalService.giveBack", Needs.PUBLISH, c -> proposals.giveBack(givenBack, "Feil.", 1, c));
    }

    private UUID proposed(NewReport report) {
        UUID asked = asked();
        proposals.submit(
                asked, 1, report, new Change(new Actor("link:" + asked, Rights.ofLink(id(programme))), "Prøve."));
        return UUID.fromString(rows.text("select cast(id as text) from report_proposal where request_id = ?", asked));
    }

    private UUID asked() {
        UUID id = UUID.randomUUID();
        rows.run(
                "insert into update_request (id, programme_id, partner_id, token_hash, due, made_at, made_by, linked_at, expires_at,"
                        + " version) values (?, ?, ?, ?, current_date, now(), 'x', now(), now() + interval '1 day', 1)",
                id,
                id(programme),
                partnerId(answering),
                Token.hash(Token.make()));
        rows.run(
                "insert into update_request_item (request_id, number, measure_id) values (?, 1,"
                        + " (select id from measure where programme_id = ? and code = '1'))",
                id,
                id(programme));
        return id;
    }

    private static CreatePlan plan(String programme, @Nullable String from) {
        return new CreatePlan(
                Fresh.slug("plan"),
                programme,
                PlanKind.ANNUAL_PLAN,
                LocalizedText.nb("Planen"),
                null,
                null,
                from,
                List.of(),
                null);
    }

    private void reporting() {
        add("RoundService.open", Needs.PUBLISH, c -> rounds.open(programme, aRound(LocalDate.of(2050, 1, 1)), c));
        RoundView round = rounds.open(programme, aRound(LocalDate.of(2020, 1, 1)), CHANGE);
        add(
                "RoundService.revise",
                Needs.PUBLISH,
                c -> rounds.revise(programme, round.id(), aRound(LocalDate.of(2020, 2, 1)), round.version(), c));
        add("RoundService.withdraw", Needs.PUBLISH, c -> rounds.withdraw(programme, round.id(), round.version(), c));
        add("AnswerService.answer", Needs.REPORT, c -> answers.answer(programme, round.id(), anAnswer("1"), c));
        AnswerView answer = answers.answer(programme, round.id(), anAnswer("1"), CHANGE);
        add(
                "AnswerService.withdraw",
                Needs.REPORT,
                c -> answers.withdraw(programme, round.id(), answer.id(), answer.version(), c));
    }

    private void money() {
        add(
                "FundingService.create",
                Needs.EDIT,
                c -> funding.create(moneyFor(programme).from(answering).build(), c));
        FundingLineView line =
                funding.create(moneyFor(programme).from(answering).build(), CHANGE);
        add(
                "FundingService.record",
                Needs.EDIT,
                c -> funding.record(line.id(), Entry.of(FundingStage.SPENT, "7").build(), line.version(), c));
        add("FundingService.withdraw", Needs.EDIT, c -> funding.withdraw(line.id(), line.version(), c));
        CofundingRuleView rule = funding.setCofundingRule(
                new SetCofundingRule(
                        new ProgrammeRef(programme, null),
                        new BigDecimal("25"),
                        null,
                        List.of(),
                        days("2010-01-01", "2011-01-01"),
                        null),
                CHANGE);
        add("FundingService.withdrawRule", Needs.EDIT, c -> funding.withdrawRule(rule.id(), rule.version(), c));
        add(
                "FundingService.setCofundingRule",
                Needs.EDIT,
                c -> funding.setCofundingRule(
                        new SetCofundingRule(
                                new ProgrammeRef(programme, null),
                                new BigDecimal("25"),
                                null,
                                List.of(new PartnerRef(answering, null)),
                                days("2020-01-01", null),
                                null),
                        c));
    }

    private IndicatorView indicator(@Nullable String of) {
        return indicators.create(create(of), CHANGE);
    }

    private static CreateIndicator create(@Nullable String of) {
        return new CreateIndicator(
                Fresh.slug("indicator"), Indicators.definition(Frequency.YEAR, null, "stykker"), null, null, of);
    }

    private void indicators() {
        add("IndicatorService.create", Needs.EDIT, c -> indicators.create(create(programme), c));
        add("IndicatorService.create (of the library)", Needs.NOBODY, c -> indicators.create(create(null), c));
        about(indicator(programme), "", Needs.EDIT);
        about(indicator(null), " (of the library)", Needs.NOBODY);
        about(indicator(other), " (of another)", Needs.EDIT_IN_BOTH);
    }

    /** What is said of an indicator; whoever wants something of it for the programme needs to edit there, too. */
    private void about(IndicatorView indicator, String which, Needs needs) {
        String slug = indicator.slug();
        String area = rows.area("Sted");
        if (needs != Needs.EDIT_IN_BOTH) {
            add(
                    "IndicatorService.define" + which,
                    needs,
                    c -> indicators.define(
                            slug,
                            Indicators.definition(Frequency.YEAR, LocalDate.of(2020, 1, 1), "stykker"),
                            indicator.version(),
                            c));
            add(
                    "AnnotationService.annotate" + which,
                    needs,
                    c -> annotations.annotate(
                            new AnnotateIndicator(slug, "m", null, "2020", LocalizedText.nb("Merknad"), null, null),
                            c));
            add(
                    "ReferenceService.state" + which,
                    needs,
                    c -> references.state(
                            new StateReference(
                                    slug,
                                    "landet",
                                    ReferenceKind.NATION,
                                    LocalizedText.nb("Landet"),
                                    new AreaRef("norge", null),
                                    List.of(),
                                    null),
                            c));
            add("ProjectionService.record" + which, needs, c -> projections.record(projection(slug, area), c));
            String mistaken = indicator(needs == Needs.EDIT ? programme : null).slug();
            add("IndicatorService.withdraw" + which, needs, c -> indicators.withdraw(mistaken, 1, c));
            // On another one: what is tried above makes the first reference of the country.
            takenBack
                    .of(indicator(needs == Needs.EDIT ? programme : null).slug())
                    .forEach((name, command) -> add(name + which, needs, command));
        }
        Needs both = needs == Needs.NOBODY ? Needs.EDIT : needs;
        add("TargetService.set" + which, both, c -> targets.set(target(slug, area, programme), c));
        TargetView target = targets.set(target(slug, rows.area("Sted"), programme), CHANGE);
        add(
                "TargetService.revise" + which,
                both,
                c -> targets.revise(
                        target.id(),
                        TargetBuilder.atLeast("7")
                                .from(2022)
                                .until("2030")
                                .because(RevisionReason.EXTERNAL_SHOCK, "Noe hendte.")
                                .build(),
                        target.version(),
                        c));
        add(
                "TargetService.rebase" + which,
                both,
                c -> targets.rebase(target.id(), TargetBuilder.baseline("2019", "1"), target.version(), c));
        add("TargetService.withdraw" + which, both, c -> targets.withdraw(target.id(), target.version(), c));
        if (needs == Needs.NOBODY) {
            add(
                    "TargetService.set (of nobody)",
                    Needs.NOBODY,
                    c -> targets.set(target(slug, rows.area("Sted"), null), c));
        }
    }

    private static SetTarget target(String indicator, String area, @Nullable String of) {
        return new SetTarget(
                indicator,
                new AreaRef(area, null),
                Map.of(),
                of == null ? null : new ProgrammeRef(of, null),
                List.of(),
                List.of(TargetBuilder.atLeast("5").from(2020).until("2030").build()));
    }

    private static RecordProjection projection(String indicator, String area) {
        return new RecordProjection(
                indicator,
                new AreaRef(area, null),
                Map.of(),
                "fram",
                ProjectionMethod.OFFICIAL,
                null,
                null,
                null,
                "2020",
                null,
                null,
                null,
                List.of(new ProjectionPoint("2040", new BigDecimal("7"), null, null)),
                null,
                null,
                null,
                null);
    }

    private void figures() {
        IndicatorView indicator = indicator(programme);
        String area = rows.area("Sted");
        List<RecordSeries> said = seriesOf(area, in("2019").of("7"));
        add("ObservationService.record", Needs.NOBODY, c -> observations.record(indicator.slug(), said, c));
        add(
                "ObservationService.record (of a submission)",
                Needs.PUBLISH,
                c -> observations.record(indicator.slug(), List.of(), UUID.randomUUID(), c));
        imported(indicator, Needs.PUBLISH, "");
        imported(indicator(null), Needs.NOBODY, " (of all programmes)");
        // Nobody answers for an indicator yet but the programme, so a single organisation reports no figures.
        add("SubmissionService.draft", Needs.EDIT, c -> submissions.draft(indicator.slug(), said, c));
        SubmissionView draft = submissions.draft(indicator.slug(), said, CHANGE);
        hidden(
                "SubmissionService.revise",
                Needs.EDIT,
                c -> submissions.revise(draft.id(), seriesOf(area, in("2019").of("8")), draft.version(), c));
        hidden("SubmissionService.submit", Needs.EDIT, c -> submissions.submit(draft.id(), draft.version(), c));
        hidden(
                "SubmissionService.withdraw",
                Needs.EDIT,
                c -> submissions.withdraw(draft.id(), "Feil.", draft.version(), c));
        EnterCell cell = new EnterCell(
                indicator.slug(),
                new AreaRef(area, null),
                Map.of(),
                "2018",
                0,
                new BigDecimal("7"),
                null,
                Qualifier.EXACT,
                Set.of());
        hidden(
                "GridService.enter",
                Needs.EDIT,
                c -> grid.enter(programme, new EnterFigures(EvidenceLevel.DOCUMENTED, null, List.of(cell)), c));
        SubmissionView handedIn = submitted(indicator, said);
        hidden(
                "SubmissionService.giveBack",
                Needs.PUBLISH,
                c -> submissions.giveBack(handedIn.id(), "Feil.", handedIn.version(), c));
        hidden(
                "SubmissionService.approve",
                Needs.PUBLISH,
                c -> submissions.approve(handedIn.id(), handedIn.version(), c));
        SubmissionView submitted = submitted(indicator, said);
        SubmissionView approved = submissions.approve(submitted.id(), submitted.version(), CHANGE);
        hidden(
                "SubmissionService.publish",
                Needs.PUBLISH,
                c -> submissions.publish(approved.id(), approved.version(), c));
    }

    private void imported(IndicatorView indicator, Needs needs, String which) {
        byte[] file = ImportTrials.file(indicator.slug(), rows.area("Sted")).getBytes(StandardCharsets.UTF_8);
        add("ObservationImportService.take" + which, needs, c -> imports.take(file, true, c));
    }

    private SubmissionView submitted(IndicatorView indicator, List<RecordSeries> said) {
        SubmissionView draft = submissions.draft(indicator.slug(), said, CHANGE);
        return submissions.submit(draft.id(), draft.version(), CHANGE);
    }
}
