package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.governance.BodyQueries;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.plan.consultation.SendToHearing;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to the revisions of a plan. Every command is one transaction; it locks the plan, so that commands on one
 * plan follow one another, and it says which version of the revision it was made from: who comes second is refused.
 */
@ApplicationScoped
public class RevisionService {

    private static final LocalizedText HISTORIC = new LocalizedText(
            "Revisjonen er ført inn i ettertid. Kilden sier ikke om den er vedtatt, eller av hvem, og ikke hvem som har ansvaret for alle tiltakene.",
            "Revisjonen er ført inn i ettertid. Kjelda seier ikkje om han er vedteken, eller av kven, og ikkje kven som har ansvaret for alle tiltaka.",
            "The revision was entered afterwards. The source does not say whether it was adopted, or by whom, nor who answers for every measure.");

    private final PlanRepository plans;
    private final PlanRevisionRepository revisions;
    private final PlanQueries queries;
    private final ContentService contents;
    private final BodyQueries bodies;
    private final TreatedDecisions decisions;
    private final DecisionService decisionService;
    private final Ledger ledger;
    private final InputCheck input;
    private final Today today;

    @Inject
    RevisionService(
            PlanRepository plans,
            PlanRevisionRepository revisions,
            PlanQueries queries,
            ContentService contents,
            BodyQueries bodies,
            TreatedDecisions decisions,
            DecisionService decisionService,
            Ledger ledger,
            InputCheck input,
            Today today) {
        this.plans = plans;
        this.revisions = revisions;
        this.queries = queries;
        this.contents = contents;
        this.bodies = bodies;
        this.decisions = decisions;
        this.decisionService = decisionService;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
    }

    /** Opens a new revision, as a draft that the public does not see. One at a time. */
    @Transactional
    public PlanRevisionView open(String slug, OpenRevision command, Change change) {
        input.checked(command);
        ActionPlan plan = locked(slug);
        change.actor().needs(Permission.EDIT, Subject.of(plan.programmeId()));
        List<PlanRevision> all = revisions.of(plan);
        all.stream().filter(r -> r.status().isOpen()).findFirst().ifPresent(r -> {
            throw PlanRules.broken(
                    PlanProblem.REVISION_OPEN, "/number", "revision %d is %s".formatted(r.number(), r.status()));
        });
        if (!all.isEmpty() && (command.reasonCode() == null || command.reason() == null)) {
            throw PlanRules.broken(PlanProblem.REASON_MISSING, "/reason", "a later revision says why it is made");
        }
        Integer last = revisions.lastAdopted(plan).map(PlanRevision::number).orElse(null);
        if (!Objects.equals(last, command.basedOn())) {
            throw PlanRules.broken(
                    PlanProblem.NOT_FROM_THE_LAST,
                    "/basedOn",
                    last == null
                            ? "no revision of the plan was adopted yet"
                            : "the revision adopted last is number %d".formatted(last));
        }
        PlanRevision revision = new PlanRevision(plan, all.size() + 1, command);
        revisions.persist(revision);
        RevisionContent content = command.content();
        contents.write(revision, content == null ? contents.goingOn(revision) : content);
        return publish(revision, change);
    }

    /** Gives a revision that is not proposed yet other content. */
    @Transactional
    public PlanRevisionView write(String slug, int number, long version, RevisionContent content, Change change) {
        input.checked(content);
        return rewrite(slug, number, version, before -> content, change);
    }

    /** Has a revision that is not proposed yet say something else of one measure; one that it has not comes last. */
    @Transactional
    public PlanRevisionView writeMeasure(
            String slug, int number, long version, String code, MeasureContent measure, Change change) {
        input.checked(measure);
        return rewrite(slug, number, version, before -> PlanRules.withMeasure(before, code, measure), change);
    }

    /** Gives the measures of a revision that is not proposed yet another order. */
    @Transactional
    public PlanRevisionView order(String slug, int number, long version, MeasureOrder wanted, Change change) {
        input.checked(wanted);
        return rewrite(slug, number, version, before -> PlanRules.inOrder(before, wanted.measures()), change);
    }

    private PlanRevisionView rewrite(
            String slug, int number, long version, UnaryOperator<RevisionContent> author, Change change) {
        PlanRevision revision = revision(slug, number, version, RevisionAction.WRITE, change);
        RevisionContent content = author.apply(queries.content(revision));
        revision.clear();
        revisions.flush();
        contents.write(revision, content);
        return publish(revision, change);
    }

    /** Lets the public read the draft and say what it thinks. */
    @Transactional
    public PlanRevisionView sendToHearing(String slug, int number, long version, SendToHearing command, Change change) {
        input.checked(command);
        PlanRevision revision = revision(slug, number, version, RevisionAction.SEND_TO_HEARING, change);
        contents.checkNothingVanishes(revision);
        revision.sendToHearing(today.or(null), command.until());
        return publish(revision, change);
    }

    /** Puts the revision before the bodies that are to treat it. */
    @Transactional
    public PlanRevisionView propose(String slug, int number, long version, List<RequiredBody> asked, Change change) {
        asked.forEach(input::checked);
        PlanRevision revision = revision(slug, number, version, RevisionAction.PROPOSE, change);
        contents.checkNothingVanishes(revision);
        revision.propose(stored(asked, revision.isHistoric()));
        return publish(revision, change);
    }

    /**
     * Records what a body has said of the revision. The first of the bodies that have to adopt it makes it adopted: from then
     * on what it says is sealed, and the others adopt exactly that.
     */
    @Transactional
    public PlanRevisionView recordAdoption(
            String slug, int number, long version, RecordAdoption command, Change change) {
        input.checked(command);
        PlanRevision revision = revision(slug, number, version, RevisionAction.RECORD_ADOPTION, change);
        UUID body = References.known(bodies.ids(List.of(command.body())), command.body(), "/body");
        UUID decision = decisions.check(command);
        boolean decides = revision.isDecidedBy(body);
        revision.record(
                new Stored.Adoption(body, false, false, command.status(), decision, command.note(), command.source()));
        if (decides && command.status().isAdopted()) {
            revision.adopt(contents.seal(revision, command.gapsAccepted()));
        } else if (decides && command.status() == AdoptionStatus.REJECTED) {
            revision.reject();
        }
        PlanRevisionView view = publish(revision, change);
        decisionService.affected(decision, Permission.DECIDE, change);
        return view;
    }

    /** Makes an adopted revision the plan from a day on; the one that was in force gives way on that day. */
    @Transactional
    public PlanRevisionView takeIntoForce(String slug, int number, long version, TakeIntoForce command, Change change) {
        input.checked(command);
        PlanRevision revision = revision(slug, number, version, RevisionAction.TAKE_INTO_FORCE, change);
        if (command.from().isAfter(today.or(null))) {
            throw PlanRules.broken(
                    PlanProblem.NOT_YET, "/from", "a revision is taken into force on its first day, or afterwards");
        }
        for (PlanRevision other : revisions.of(revision.plan())) {
            if (other.status() == RevisionStatus.IN_FORCE) {
                other.supersede(command.from());
                revisions.flush();
                publish(other, change);
            }
        }
        revision.takeIntoForce(command.from(), command.to());
        return publish(revision, change);
    }

    /**
     * Seals a historic revision of which the source does not say who adopted it: it stands as adopted, and the list of what is
     * missing says that the decision is not known.
     */
    @Transactional
    public PlanRevisionView enterHistoric(String slug, int number, long version, Change change) {
        PlanRevision revision = revision(slug, number, version, RevisionAction.STAND_AS_HISTORIC, change);
        revision.standAsHistoric(contents.seal(revision, HISTORIC));
        return publish(revision, change);
    }

    /** Takes back a revision that was not adopted. */
    @Transactional
    public PlanRevisionView withdraw(String slug, int number, long version, Change change) {
        PlanRevision revision = revision(slug, number, version, RevisionAction.WITHDRAW, change);
        PlanRevisionView last = queries.published(revision);
        revision.withdraw();
        revisions.flush();
        if (last.status().isPublic()) {
            ledger.withdraw(change, last);
        }
        show(revision.plan(), change);
        return queries.published(revision);
    }

    private List<Stored.Adoption> stored(List<RequiredBody> asked, boolean historic) {
        PlanRules.checkBodies(asked, historic);
        Map<String, UUID> ids =
                bodies.ids(asked.stream().map(RequiredBody::body).toList());
        List<Stored.Adoption> stored = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            RequiredBody body = asked.get(i);
            stored.add(new Stored.Adoption(
                    References.known(ids, body.body(), "/" + i + "/body"),
                    body.required(),
                    body.requiredAssumed(),
                    body.notKnown() ? AdoptionStatus.NOT_KNOWN : AdoptionStatus.PENDING,
                    null,
                    body.note(),
                    body.source()));
        }
        return stored;
    }

    private ActionPlan locked(String slug) {
        return plans.locked(slug).orElseThrow(() -> ProblemException.notFound("plan", slug));
    }

    private PlanRevision revision(String slug, int number, long version, RevisionAction action, Change change) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("revision", slug + "/" + number);
        PlanRevision revision = revisions.byNumber(locked(slug), number).orElseThrow(notThere);
        Subject subject = Subject.of(revision.plan().programmeId());
        if (revision.status().isPublic()) {
            change.actor().needs(action.permission(), subject);
        } else {
            change.actor().needs(action.permission(), subject, notThere);
        }
        if (revision.version() != version) {
            throw ProblemException.stale("revision", version, revision.version());
        }
        return revision;
    }

    private PlanRevisionView publish(PlanRevision revision, Change change) {
        revisions.flush();
        PlanRevisionView view = queries.published(revision);
        if (view.status().isPublic()) {
            ledger.append(change, view);
        }
        show(revision.plan(), change);
        return view;
    }

    /** Readers are shown what is in force, else what was adopted last, else what is public last. */
    private void show(ActionPlan plan, Change change) {
        List<PlanRevision> all = revisions.of(plan);
        Integer shown = all.stream()
                .filter(r -> r.effectiveFrom() != null)
                .max(Comparator.comparing(PlanRevision::effectiveFrom))
                .map(PlanRevision::number)
                .orElse(null);
        shown = shown != null ? shown : last(all, r -> r.status().isAdopted());
        shown = shown != null ? shown : last(all, r -> r.status().isPublic() && r.status() != RevisionStatus.REJECTED);
        if (plan.show(shown)) {
            plans.flush();
            ledger.append(change, queries.published(plan));
        }
    }

    private static @Nullable Integer last(List<PlanRevision> all, Predicate<PlanRevision> wanted) {
        return all.stream()
                .filter(wanted)
                .map(PlanRevision::number)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
