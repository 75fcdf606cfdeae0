package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ReferrerQueries;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Enters action plans into the record, and makes next year's plan from this year's. */
@ApplicationScoped
public class PlanService {

    private final PlanRepository plans;
    private final PlanRevisionRepository revisions;
    private final PlanQueries queries;
    private final ProgrammeQueries programmes;
    private final DecisionQueries decisions;
    private final DecisionService decisionService;
    private final RevisionService revisionService;
    private final Ledger ledger;
    private final ReferrerQueries referrers;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    PlanService(
            PlanRepository plans,
            PlanRevisionRepository revisions,
            PlanQueries queries,
            ProgrammeQueries programmes,
            DecisionQueries decisions,
            DecisionService decisionService,
            RevisionService revisionService,
            Ledger ledger,
            ReferrerQueries referrers,
            InputCheck input,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.queries = queries;
        this.programmes = programmes;
        this.decisions = decisions;
        this.decisionService = decisionService;
        this.revisionService = revisionService;
        this.ledger = ledger;
        this.referrers = referrers;
        this.input = input;
        this.clock = clock;
    }

    /**
     * Enters a plan into the record; what it says comes with its revisions.
     *
     * @throws ProblemException when a reference leads nowhere or the slug was ever used
     */
    @Transactional
    public PlanView create(CreatePlan command, Change change) {
        ActionPlan plan = enter(command, change);
        PlanView view = publish(plan, change);
        decisionService.affected(plan.commissionedBy(), Permission.EDIT, change);
        return view;
    }

    /**
     * Records what a plan is called and why it is made; what is not given is not recorded any more.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public PlanView change(String slug, ChangePlan given, long expectedVersion, Change change) {
        input.checked(given);
        ActionPlan plan = existing(slug, PlanDrafts.TO_CHANGE, expectedVersion, change);
        ActionPlan source = source(given.derivedFrom());
        if (source != null) {
            change.actor().needs(Permission.EDIT, Subject.of(source.programmeId()));
            if (source.equals(plan)) {
                throw PlanRules.broken(PlanProblem.UNKNOWN_REFERENCE, "/derivedFrom", "no plan carries out itself");
            }
        }
        List<UUID> commissionedBy = commissionedBy(given.commissionedBy());
        Set<UUID> affected = new LinkedHashSet<>(plan.commissionedBy());
        affected.addAll(commissionedBy);
        plan.change(given, source == null ? null : source.id(), commissionedBy);
        PlanView view = publish(plan, change);
        decisionService.affected(affected, Permission.EDIT, change);
        return view;
    }

    /**
     * Takes back a plan that should not have been entered, all of whose revisions are withdrawn.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     * @throws ProblemException STILL_REFERRED_TO as long as a revision of it or something else stands
     */
    @Transactional
    public PlanView withdraw(String slug, long expectedVersion, Change change) {
        ActionPlan plan = existing(slug, PlanDrafts.TO_WITHDRAW, expectedVersion, change);
        referrers.requireNone("plan", plan.id());
        PlanView last = queries.published(plan);
        plan.withdraw(clock.instant());
        plans.flush();
        ledger.withdraw(change, last);
        decisionService.affected(plan.commissionedBy(), Permission.PUBLISH, change);
        return queries.published(plan);
    }

    private ActionPlan existing(String slug, Permission permission, long expectedVersion, Change change) {
        ActionPlan plan = plans.locked(slug).orElseThrow(() -> ProblemException.notFound("plan", slug));
        change.actor().needs(permission, Subject.of(plan.programmeId()));
        if (plan.version() != expectedVersion) {
            throw ProblemException.stale("plan", expectedVersion, plan.version());
        }
        return plan;
    }

    /**
     * Makes next year's plan from a revision of this year's that is or was in force: its first revision, a draft, says of
     * every measure whether it goes on, is put off, completed or dropped (R-1-10, invariant 6).
     */
    @Transactional
    public PlanView rollOver(String slug, int number, RollOver command, Change change) {
        input.checked(command);
        ActionPlan plan = plans.locked(slug).orElseThrow(() -> ProblemException.notFound("plan", slug));
        change.actor().needs(Permission.EDIT, Subject.of(plan.programmeId()));
        PlanRevision last = revisions
                .byNumber(plan, number)
                .orElseThrow(() -> ProblemException.notFound("revision", slug + "/" + number));
        boolean newer =
                revisions.lastAdopted(plan).filter(r -> r.number() > number).isPresent();
        if (last.effectiveFrom() == null || newer) {
            throw PlanRules.broken(
                    PlanProblem.NOTHING_TO_ROLL_OVER,
                    "/number",
                    "revision %d was never in force, or another was adopted since".formatted(number));
        }
        String programme = queries.programme(plan.programmeId());
        RevisionContent content = PlanRules.inTheTimeOf(
                PlanRules.rolledOver(queries.content(last), command),
                programmes.get(programme, null).orElseThrow(),
                command.period());
        ActionPlan next = enter(
                new CreatePlan(
                        command.slug(),
                        programme,
                        plan.kind(),
                        command.name(),
                        null,
                        command.period(),
                        derivedFrom(plan),
                        List.of(),
                        null),
                change);
        next.rolledOverFrom(last);
        PlanView view = publish(next, change);
        revisionService.open(
                command.slug(),
                new OpenRevision(null, null, RevisionReason.ANNUAL_ROLLOVER, null, false, content, null),
                change);
        return view;
    }

    private @Nullable String derivedFrom(ActionPlan plan) {
        UUID id = plan.derivedFromId();
        return id == null ? null : plans.findById(id).slug();
    }

    private ActionPlan enter(CreatePlan command, Change change) {
        input.checked(command);
        Map<String, UUID> ids = programmes.ids(List.of(command.programme()));
        UUID programme = References.known(ids, command.programme(), "/programme");
        ActionPlan source = source(command.derivedFrom());
        change.actor().needsInEach(Permission.EDIT, programme, source == null ? null : source.programmeId());
        if (plans.hasSlug(command.slug())) {
            throw slugTaken(command);
        }
        UUID derivedFrom = source == null ? null : source.id();
        ActionPlan plan = new ActionPlan(command, programme, derivedFrom, commissionedBy(command.commissionedBy()));
        Taken.write(() -> plans.persistAndFlush(plan), Map.of("uq_plan_slug", () -> slugTaken(command)));
        return plan;
    }

    private @Nullable ActionPlan source(@Nullable String slug) {
        return slug == null
                ? null
                : plans.bySlug(slug)
                        .orElseThrow(() -> PlanRules.broken(
                                PlanProblem.UNKNOWN_REFERENCE,
                                "/derivedFrom",
                                "'%s' is no plan in the record".formatted(slug)));
    }

    private static ProblemException slugTaken(CreatePlan command) {
        return PlanRules.broken(
                PlanProblem.SLUG_TAKEN, "/slug", "'%s' is or was another plan".formatted(command.slug()));
    }

    private List<UUID> commissionedBy(List<String> slugs) {
        Map<String, UUID> known = decisions.ids(slugs);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            ids.add(References.known(known, slugs.get(i), "/commissionedBy/" + i));
        }
        return ids;
    }

    private PlanView publish(ActionPlan plan, Change change) {
        plans.flush();
        PlanView view = queries.published(plan);
        ledger.append(change, view);
        return view;
    }
}
