package no.ringvirkning.testing;

import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.governance.BodyService;
import no.ringvirkning.governance.CreateBody;
import no.ringvirkning.governance.CreateDecision;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.governance.GoverningBodyType;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.plan.AdoptionStatus;
import no.ringvirkning.plan.CreatePlan;
import no.ringvirkning.plan.OpenRevision;
import no.ringvirkning.plan.PlanKind;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.plan.RecordAdoption;
import no.ringvirkning.plan.RequiredBody;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.plan.TakeIntoForce;
import no.ringvirkning.plan.consultation.SendToHearing;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.programme.FocusArea;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.ObjectiveLevel;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** Plans, bodies and decisions for tests, made through the services as anybody would. */
@ApplicationScoped
public class Plans {

    /** For as long as tests are run. */
    public static final SendToHearing HEARING = new SendToHearing(LocalDate.of(2199, 12, 31));

    public static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");

    private final ProgrammeService programmes;
    private final PartnerService partners;
    private final BodyService bodies;
    private final DecisionService decisions;
    private final PlanService plans;
    private final RevisionService revisions;

    @Inject
    Plans(
            ProgrammeService programmes,
            PartnerService partners,
            BodyService bodies,
            DecisionService decisions,
            PlanService plans,
            RevisionService revisions) {
        this.programmes = programmes;
        this.partners = partners;
        this.bodies = bodies;
        this.decisions = decisions;
        this.plans = plans;
        this.revisions = revisions;
    }

    /** A programme with the focus areas 1 and 2 and the objective "vekst"; its slug. */
    public String programme() {
        return programmes
                .create(
                        aProgramme()
                                .focusAreas(focusArea("1"), focusArea("2"))
                                .objectives(new Objective(
                                        "vekst", null, ObjectiveLevel.OVERALL, LocalizedText.nb("Vekst"), null, null))
                                .build(),
                        CHANGE)
                .slug();
    }

    private static FocusArea focusArea(String code) {
        return new FocusArea(code, LocalizedText.nb("Satsing " + code), null, Validity.ALWAYS, List.of(), null);
    }

    /** An organisation; its slug. */
    public String partner() {
        return partners.create(aPartner().build(), CHANGE).slug();
    }

    /** A council; its slug. */
    public String body() {
        String slug = Fresh.slug("organ");
        bodies.create(
                new CreateBody(
                        slug,
                        LocalizedText.nb("Organet " + slug),
                        GoverningBodyType.MUNICIPAL_COUNCIL,
                        new PartnerRef(partner(), null),
                        null,
                        null,
                        Validity.ALWAYS,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                CHANGE);
        return slug;
    }

    public String decision(String body, DecisionOutcome outcome, String date) {
        return decision(body, null, outcome, date);
    }

    /** A decision of the body; its slug. */
    public String decision(String body, @Nullable String programme, DecisionOutcome outcome, String date) {
        String slug = Fresh.slug("vedtak");
        decisions.create(
                new CreateDecision(
                        slug,
                        LocalizedText.nb("Vedtaket " + slug),
                        null,
                        new BodyRef(body, null),
                        false,
                        null,
                        programme == null ? null : new ProgrammeRef(programme, null),
                        PartialDate.day(LocalDate.parse(date)),
                        outcome,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                CHANGE);
        return slug;
    }

    /** A plan without revisions; its slug. */
    public String plan(String programme) {
        String slug = Fresh.slug("plan");
        plans.create(
                new CreatePlan(
                        slug,
                        programme,
                        PlanKind.ANNUAL_PLAN,
                        LocalizedText.nb("Planen " + slug),
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                CHANGE);
        return slug;
    }

    public PlanRevisionView draft(String plan, RevisionContent content) {
        return revisions.open(plan, new OpenRevision(null, null, null, null, false, content, null), CHANGE);
    }

    public PlanRevisionView revise(String plan, int basedOn, @Nullable RevisionContent content) {
        return revisions.open(
                plan,
                new OpenRevision(
                        null,
                        basedOn,
                        RevisionReason.EXTERNAL_SHOCK,
                        LocalizedText.nb("Noe hendte."),
                        false,
                        content,
                        null),
                CHANGE);
    }

    public PlanRevisionView propose(PlanRevisionView revision, String... requiredBodies) {
        return revisions.propose(
                revision.plan().slug(),
                revision.number(),
                revision.version(),
                List.of(requiredBodies).stream()
                        .map(body -> new RequiredBody(body, true, false, false, null, null))
                        .toList(),
                CHANGE);
    }

    public PlanRevisionView adopt(PlanRevisionView revision, String body, String date) {
        return record(revision, body, AdoptionStatus.ADOPTED, decision(body, DecisionOutcome.ADOPTED, date));
    }

    public PlanRevisionView record(
            PlanRevisionView revision, String body, AdoptionStatus status, @Nullable String decision) {
        return revisions.recordAdoption(
                revision.plan().slug(),
                revision.number(),
                revision.version(),
                new RecordAdoption(body, status, decision, null, null, null),
                CHANGE);
    }

    public PlanRevisionView takeIntoForce(PlanRevisionView revision, String from) {
        return revisions.takeIntoForce(
                revision.plan().slug(),
                revision.number(),
                revision.version(),
                new TakeIntoForce(LocalDate.parse(from), null),
                CHANGE);
    }

    /** From draft to in force, adopted by the body on the day it comes into force. */
    public PlanRevisionView inForce(PlanRevisionView draft, String body, String from) {
        return takeIntoForce(adopt(propose(draft, body), body, from), from);
    }
}
