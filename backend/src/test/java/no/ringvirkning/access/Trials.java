package no.ringvirkning.access;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.plan.consultation.CommentAuthor;
import no.ringvirkning.plan.consultation.CommentService;
import no.ringvirkning.plan.consultation.CommentView;
import no.ringvirkning.plan.consultation.NewComment;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Known;
import no.ringvirkning.testing.People.Program;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.UpdateLinks;
import org.jspecify.annotations.Nullable;

/** What each operation is tried on: something that it can be done to, entered for the trial where the examples have none. */
@ApplicationScoped
class Trials {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-4000-8000-000000000000");

    /** Accounts, sessions and keys know no trial: these ask for what comes to nothing when it is allowed. */
    private static final Map<String, String> NOTHING_COMES_OF = Map.of(
            "signIn", "{}",
            "acceptInvitation", "{}",
            "changePassword", "{\"current\": \"feil\", \"wanted\": \"kort\"}",
            "createAccount", "{\"loginName\": \"@\", \"displayName\": \"Prøve\", \"administrator\": false}",
            "mailInvitation", "{\"email\": \"ingen@example.org\", \"language\": \"NB\"}",
            "setAdministrator", "{\"administrator\": true}",
            "setAccountState", "{\"state\": \"DISABLED\"}",
            "addMember", "{\"loginName\": \"ingen@example.org\", \"role\": \"READER\"}",
            "makeApiKey", "{\"name\": \"Prøve\", \"scope\": \"READ\", \"expires\": \"2000-01-01\"}",
            "setMember", "{\"role\": \"READER\", \"partner\": \"drammen-kommune\"}");

    static final Trial USUAL = new Trial(Map.of(), 1, null);

    private final Rows rows;
    private final People people;
    private final Plans plans;
    private final SubmissionService submissions;
    private final RevisionService revisions;
    private final CommentService comments;

    @Inject
    Trials(
            Rows rows,
            People people,
            Plans plans,
            SubmissionService submissions,
            RevisionService revisions,
            CommentService comments) {
        this.rows = rows;
        this.people = people;
        this.plans = plans;
        this.submissions = submissions;
        this.revisions = revisions;
        this.comments = comments;
    }

    /**
     * What an operation is tried on.
     *
     * @param names what its path is filled in with; the examples of the contract for the rest
     * @param version at which it is
     * @param body what is sent; the example of the contract when there is none
     * @param inProgrammeOfPlans whether it is in the programme of its own that plans are tried in
     */
    record Trial(
            Map<String, String> names,
            long version,
            @Nullable String body,
            boolean inProgrammeOfPlans) {

        private Trial(Map<String, String> names, long version, @Nullable String body) {
            this(names, version, body, false);
        }

        private static Trial of(String name, Object value, long version) {
            return new Trial(Map.of(name, value.toString()), version, null);
        }

        Trial sending(String sent) {
            return new Trial(names, version, sent, inProgrammeOfPlans);
        }
    }

    /** The trials of one run, by operation. */
    static final class Entered {

        private final Map<String, String> everywhere = new LinkedHashMap<>();
        private final Map<String, Trial> trials = new LinkedHashMap<>();
        private final Map<Known, Program> ofPlans = new LinkedHashMap<>();

        void put(Trial trial, String... operations) {
            List.of(operations).forEach(operation -> trials.put(operation, trial));
        }

        Trial of(String operation) {
            return trials.getOrDefault(operation, USUAL);
        }

        /** Who calls: a key is one of the programme that the trial is in. */
        @Nullable
        Known caller(String operation, @Nullable Known persona) {
            return of(operation).inProgrammeOfPlans() && ofPlans.containsKey(persona) ? ofPlans.get(persona) : persona;
        }

        /** What stands in the place of a name in the path of every operation that says nothing else. */
        Map<String, String> everywhere() {
            return everywhere;
        }
    }

    Entered enter(Everybody everybody) {
        Entered entered = new Entered();
        NOTHING_COMES_OF.forEach((operation, body) -> entered.put(USUAL.sending(body), operation));
        entered.everywhere.put("programme", Personas.PROGRAMME);
        for (String nobody : List.of("session", "key", "account")) {
            entered.everywhere.put(nobody, NOBODY.toString());
        }
        ClientTrials.enter(entered);
        enterMembers(entered, everybody);
        enterSubmissions(entered);
        enterFigures(entered);
        enterRounds(entered);
        AssignmentTrials.enter(entered, everybody);
        enterPlans(entered, everybody);
        enterLinks(entered, everybody);
        enterContacts(entered, everybody);
        entered.put(Trial.of("slug", plans.partner(), 1), "renamePartner", "dissolvePartner", "withdrawPartner");
        return entered;
    }

    private static void enterMembers(Entered entered, Everybody everybody) {
        Map<String, String> stranger =
                Map.of("account", everybody.person("stranger").account().toString());
        entered.put(new Trial(stranger, 1, null), "removeMember");
        entered.put(new Trial(stranger, 1, NOTHING_COMES_OF.get("setMember")), "setMember");
    }

    private void enterSubmissions(Entered entered) {
        SubmissionView draft = draft();
        SubmissionView handedIn = submit(draft());
        SubmissionView last = submit(draft());
        SubmissionView approved = submissions.approve(last.id(), last.version(), Indicators.CHANGE);
        entered.put(trial(draft), "getSubmission", "reviseSubmission", "handInSubmission", "withdrawSubmission");
        entered.put(trial(handedIn), "giveBackSubmission", "approveSubmission");
        entered.put(trial(approved), "publishSubmission");
    }

    private static Trial trial(SubmissionView submission) {
        return Trial.of("id", submission.id(), submission.version());
    }

    private SubmissionView draft() {
        return submissions.draft(
                "ledige-tomter", seriesOf("kongsberg", in("2003").of("7")), Indicators.CHANGE);
    }

    private SubmissionView submit(SubmissionView draft) {
        return submissions.submit(draft.id(), draft.version(), Indicators.CHANGE);
    }

    private void enterFigures(Entered entered) {
        entered.put(
                seen("slug", "select slug || ' ' || version + 1 from indicator where slug = ?", "ledige-tomter"),
                "defineIndicator");
        entered.put(
                seen(
                        "id",
                        "select t.id || ' ' || t.version + 1 from target t join indicator i on i.id = t.indicator_id"
                                + " where i.slug = ?",
                        "innflytting"),
                "reviseTarget",
                "rebaseTarget",
                "withdrawTarget");
    }

    /** @param sql finds what names it and the version it is at, with a space between */
    private Trial seen(String name, String sql, String of) {
        String[] found = rows.text(sql, of).split(" ");
        return Trial.of(name, found[0], Long.parseLong(found[1]));
    }

    private void enterRounds(Entered entered) {
        entered.everywhere.put(
                "round", found("select max(cast(r.id as text)) from report_round r", "r.opens <= current_date"));
        entered.everywhere.put(
                "answer",
                found(
                        "select max(cast(a.id as text)) from report_answer a join report_round r on r.id = a.round_id",
                        "a.kind = 'NOT_APPLICABLE'"));
        entered.everywhere.put(
                "report",
                found(
                        "select max(cast(s.id as text)) from measure_status s join measure r on r.id = s.measure_id",
                        "r.code = '" + Personas.MEASURE + "'"));
    }

    /** The one that is there of it in the programme of the examples. */
    private String found(String select, String where) {
        return rows.text(
                select + " join programme p on p.id = r.programme_id where p.slug = ? and " + where,
                Personas.PROGRAMME);
    }

    /** One request that waits for its answer, and one that was answered. */
    private static void enterLinks(Entered entered, Everybody everybody) {
        People.Person lead = everybody.person(ProgrammeRole.LEAD.name());
        String body = "{\"partner\": \"%s\", \"items\": [{\"measure\": \"%s\"}]}"
                .formatted(everybody.answering(), Personas.MEASURE);
        UpdateLinks.Asked open = UpdateLinks.ask(lead, Personas.PROGRAMME, body);
        entered.put(
                Trial.of("id", open.id(), open.version()),
                "getUpdateRequest",
                "renewUpdateRequest",
                "revokeUpdateRequest");
        UpdateLinks.Asked answered = UpdateLinks.ask(lead, Personas.PROGRAMME, body);
        UpdateLinks.answer(answered.token(), "{\"number\": 1, \"answer\": \"REPORTED\", \"phase\": \"ACTIVE\"}");
        entered.put(
                Trial.of("id", UpdateLinks.item(lead, answered.id(), 1, "proposal"), 1),
                "getReportProposal",
                "approveReportProposal",
                "giveBackReportProposal");
    }

    private static void enterContacts(Entered entered, Everybody everybody) {
        People.Person lead = everybody.person(ProgrammeRole.LEAD.name());
        String closed = ContactTrials.closed(lead, Personas.PROGRAMME, everybody.answering());
        entered.put(Trial.of("id", closed, 1), "getContact", "changeContact", "giveContactConsent", "withdrawContact");
        String open = ContactTrials.open(lead, Personas.PROGRAMME, everybody.answering());
        entered.put(Trial.of("id", open, 2), "withdrawContactConsent");
        entered.put(Trial.of("id", NOBODY, 1), "exportContact", "eraseContact");
    }

    /** A revision at every place, in a programme of its own in which everybody has the roles that they have here. */
    private void enterPlans(Entered entered, Everybody everybody) {
        String programme = plans.programme();
        everybody.enrol(people, programme);
        for (String scope : List.of("READ", "REPORT", "WRITE")) {
            entered.ofPlans.put(everybody.known().get("key " + scope), people.program(scope, programme));
        }
        ClientTrials.enrol(everybody, people, programme);
        ProgrammeTrials.enter(entered, everybody, programme);
        SteeringTrials.enter(entered, everybody, programme);
        TakenBackTrials.enter(entered, programme);
        ImportTrials.enter(entered, programme);
        String body = plans.body();
        entered.put(new Trial(Map.of("slug", plans.plan(programme)), 1, null, true), "changePlan", "withdrawPlan");
        String standing = plans.plan(programme);
        Trial inForce = trial(plans.inForce(plans.draft(standing, content(aMeasure("2"))), body, "2020-01-01"));
        String revised = plans.plan(programme);
        plans.inForce(plans.draft(revised, content(aMeasure("1.1"), aMeasure("1.2"))), body, "2020-01-01");
        Trial draft = trial(plans.revise(revised, 1, null));
        Trial proposed = trial(plans.propose(plans.draft(plans.plan(programme), content(aMeasure("3"))), body));
        Trial adopted = trial(plans.adopt(
                plans.propose(plans.draft(plans.plan(programme), content(aMeasure("4"))), body), body, "2020-01-01"));
        PlanRevisionView begun = plans.draft(plans.plan(programme), content(aMeasure("5")));
        PlanRevisionView heard =
                revisions.sendToHearing(begun.plan().slug(), 1, begun.version(), Plans.HEARING, Plans.CHANGE);
        CommentView said = comments.receive(
                heard.plan().slug(),
                1,
                new NewComment(
                        null, new CommentAuthor(null, LocalizedText.nb("Næringsforeningen")), "Ta med reiselivet."),
                Plans.CHANGE);
        entered.put(trial(heard), "getPlanDraftHearing");
        entered.put(
                trial(heard)
                        .sending("{\"author\": {\"partner\": {\"slug\": \"%s\"}}, \"text\": \"Ta med reiselivet.\"}"
                                .formatted(everybody.answering())),
                "commentOnPlan");
        entered.put(
                new Trial(Map.of("id", said.id().toString()), said.version(), null, true),
                "answerPlanComment",
                "publishPlanComment",
                "withdrawPlanComment");
        entered.put(inForce, "rollOverPlan");
        entered.put(inForce.sending("""
                {"basedOn": 1, "reasonCode": "OTHER", "reason": {"nb": "Prøve."}, "historic": false}"""), "openPlanRevision");
        entered.put(
                draft,
                "getPlanDrafts",
                "getPlanDraft",
                "getPlanDraftDiff",
                "writePlanRevision",
                "writePlanRevisionMeasure",
                "orderPlanRevisionMeasures",
                "sendPlanRevisionToHearing",
                "withdrawPlanRevision");
        entered.put(
                draft.sending("{\"bodies\": [{\"body\": \"%s\", \"required\": true}]}".formatted(body)),
                "proposePlanRevision");
        entered.put(proposed, "letPlanRevisionStandAsHistoric");
        entered.put(
                proposed.sending("{\"body\": \"%s\", \"status\": \"ADOPTED\", \"decision\": \"%s\"}"
                        .formatted(body, plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-01"))),
                "recordPlanAdoption");
        entered.put(adopted, "takePlanRevisionIntoForce");
    }

    private static Trial trial(PlanRevisionView revision) {
        return new Trial(
                Map.of(
                        "slug", revision.plan().slug(),
                        "number", String.valueOf(revision.number()),
                        "code", "1.1"),
                revision.version(),
                null,
                true);
    }
}
