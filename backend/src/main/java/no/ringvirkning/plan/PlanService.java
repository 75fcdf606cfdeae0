package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final InputCheck input;

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
            InputCheck input) {
        this.plans = plans;
        this.revisions = revisions;
        this.queries = queries;
        this.programmes = programmes;
        this.decisions = decisions;
        this.decisionService = decisionService;
        this.revisionService = revisionService;
        this.ledger = ledger;
        this.input = input;
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
        ActionPlan source = source(command);
        change.actor().needsInEach(Permission.EDIT, programme, source == null ? null : source.programmeId());
        if (plans.bySlug(command.slug()).isPresent()) {
            throw slugTaken(command);
        }
        UUID derivedFrom = source == null ? null : source.id();
        ActionPlan plan = new ActionPlan(command, programme, derivedFrom, commissionedBy(command));
        Taken.write(() -> plans.persistAndFlush(plan), Map.of("uq_plan_slug", () -> slugTaken(command)));
        return plan;
    }

    private @Nullable ActionPlan source(CreatePlan command) {
        return command.derivedFrom() == null
                ? null
                : plans.bySlug(command.derivedFrom())
                        .orElseThrow(() -> PlanRules.broken(
                                PlanProblem.UNKNOWN_REFERENCE,
                                "/derivedFrom",
                                "'%s' is no plan in the record".formatted(command.derivedFrom())));
    }

    private static ProblemException slugTaken(CreatePlan command) {
        return PlanRules.broken(
                PlanProblem.SLUG_TAKEN, "/slug", "'%s' is or was another plan".formatted(command.slug()));
    }

    private List<UUID> commissionedBy(CreatePlan command) {
        Map<String, UUID> known = decisions.ids(command.commissionedBy());
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < command.commissionedBy().size(); i++) {
            ids.add(References.known(known, command.commissionedBy().get(i), "/commissionedBy/" + i));
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
