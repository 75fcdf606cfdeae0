package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.plan.consultation.CommentQueries;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Reads revisions, also those that are not public, for those who may read what is on its way in the programme. */
@ApplicationScoped
class WorkingPlans {

    private final PlanRepository plans;
    private final PlanRevisionRepository revisions;
    private final PlanQueries queries;
    private final ContentService contents;
    private final DifferenceQueries differences;
    private final CommentQueries comments;

    @Inject
    WorkingPlans(
            PlanRepository plans,
            PlanRevisionRepository revisions,
            PlanQueries queries,
            ContentService contents,
            DifferenceQueries differences,
            CommentQueries comments) {
        this.plans = plans;
        this.revisions = revisions;
        this.queries = queries;
        this.contents = contents;
        this.differences = differences;
        this.comments = comments;
    }

    /** The revision; nothing for who may not know of it. */
    @Transactional
    Optional<PlanDraftView> revision(String slug, int number, Actor actor) {
        return known(slug, actor)
                .flatMap(plan -> revisions.byNumber(plan, number))
                .map(revision -> {
                    PlanRevisionView view = queries.published(revision);
                    return new PlanDraftView(
                            view.version(),
                            view,
                            RevisionAction.allowed(view.status(), view.historic(), actor, subject(revision.plan())),
                            blockers(revision, view),
                            queries.gaps(revision));
                });
    }

    /** All revisions of the plan. */
    @Transactional
    Optional<PlanDrafts> revisions(String slug, Actor actor) {
        return known(slug, actor)
                .map(plan -> new PlanDrafts(
                        queries.published(plan),
                        queries.summaries(plan),
                        revisions.lastAdopted(plan).map(PlanRevision::number).orElse(null),
                        actor.rights().allow(PlanDrafts.TO_OPEN, subject(plan))
                                && revisions.of(plan).stream()
                                        .noneMatch(r -> r.status().isOpen()),
                        actor.rights().allow(PlanDrafts.TO_CHANGE, subject(plan)),
                        actor.rights().allow(PlanDrafts.TO_WITHDRAW, subject(plan))));
    }

    /** What changed since the revision that it started from; nothing when it started from none. */
    @Transactional
    Optional<PlanDiff> difference(String slug, int number, Actor actor) {
        return known(slug, actor)
                .flatMap(plan -> revisions.byNumber(plan, number))
                .flatMap(revision -> Optional.ofNullable(revision.basedOn())
                        .flatMap(from -> revisions.byNumber(revision.plan(), from))
                        .map(earlier -> {
                            PlanView plan = queries.published(revision.plan());
                            return differences.diff(
                                    plan.programme().slug(),
                                    SourceReference.isIllustrative(plan.source()),
                                    List.of(queries.published(earlier), queries.published(revision)),
                                    null);
                        }));
    }

    private Optional<ActionPlan> known(String slug, Actor actor) {
        return plans.bySlug(slug).filter(plan -> actor.rights().allow(Permission.READ_WORKING, subject(plan)));
    }

    private static Subject subject(ActionPlan plan) {
        return Subject.of(plan.programmeId());
    }

    /** By the rules that the steps themselves keep. */
    private List<RevisionBlocker> blockers(PlanRevision revision, PlanRevisionView view) {
        List<RevisionBlocker> blockers = new ArrayList<>();
        List<String> vanished = view.status().isOpen() ? contents.vanished(revision) : List.of();
        for (RevisionAction action :
                List.of(RevisionAction.SEND_TO_HEARING, RevisionAction.PROPOSE, RevisionAction.RECORD_ADOPTION)) {
            if (action.from().contains(view.status()) && view.status().isOpen()) {
                vanished.forEach(code -> blockers.add(RevisionBlocker.of(action, BlockerKind.MEASURE_VANISHED, code)));
                if (view.content().measures().isEmpty()) {
                    blockers.add(RevisionBlocker.of(action, BlockerKind.NO_MEASURES));
                }
            }
        }
        if (view.status().isOpen()) {
            List<RevisionAction> ahead = view.status() == RevisionStatus.PROPOSED
                    ? List.of(RevisionAction.RECORD_ADOPTION)
                    : List.of(RevisionAction.PROPOSE, RevisionAction.RECORD_ADOPTION);
            List<@Nullable String> unanswered = comments.unanswered(revision.id());
            ahead.forEach(action -> unanswered.forEach(
                    code -> blockers.add(RevisionBlocker.of(action, BlockerKind.COMMENT_UNANSWERED, code))));
            PlanRules.unanswered(view.content())
                    .forEach(code -> blockers.add(
                            RevisionBlocker.of(RevisionAction.RECORD_ADOPTION, BlockerKind.NO_RESPONSIBLE, code)));
        }
        if (RevisionAction.TAKE_INTO_FORCE.from().contains(view.status())
                && !Treatment.isAdoptedByAll(revision.adoptions(), revision.isHistoric())) {
            view.adoptions().stream()
                    .filter(said -> said.required() && !said.isAdopted())
                    .forEach(said -> blockers.add(
                            RevisionBlocker.of(RevisionAction.TAKE_INTO_FORCE, BlockerKind.NOT_ADOPTED, said.body())));
        }
        return blockers;
    }
}
