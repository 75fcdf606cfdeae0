package no.ringvirkning.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.plan.content.ContentHash;
import no.ringvirkning.plan.content.ContentRules;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.difference.Comparison;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Taken;
import org.jspecify.annotations.Nullable;

/** Writes what a revision says, held against what it starts from. For the services of this package. */
@ApplicationScoped
class ContentService {

    private final PlanRepository plans;
    private final PlanRevisionRepository revisions;
    private final MeasureRepository measures;
    private final PlanQueries queries;
    private final ProgrammeQueries programmes;
    private final PartnerQueries partners;
    private final ObjectMapper json;

    @Inject
    ContentService(
            PlanRepository plans,
            PlanRevisionRepository revisions,
            MeasureRepository measures,
            PlanQueries queries,
            ProgrammeQueries programmes,
            PartnerQueries partners,
            ObjectMapper json) {
        this.plans = plans;
        this.revisions = revisions;
        this.measures = measures;
        this.queries = queries;
        this.programmes = programmes;
        this.partners = partners;
        this.json = json;
    }

    /** Writes content that keeps the rules into a revision that is empty. */
    void write(PlanRevision revision, RevisionContent given) {
        ContentRules.check(given);
        ActionPlan plan = revision.plan();
        PlanRules.fitsProgramme(given, programme(plan), plan.period());
        Map<String, UUID> known = new HashMap<>(measures.idsByCode(plan.programmeId()));
        measures.lock(
                plan.programmeId(),
                given.measures().stream().map(MeasureContent::code).toList());
        Set<String> taken = measures.codesInUse(plan.programmeId(), revision.id());
        RevisionContent content = PlanRules.withChanges(given, startsFrom(revision), taken);
        List<String> fresh = new ArrayList<>();
        for (MeasureContent measure : content.measures()) {
            known.computeIfAbsent(measure.code(), code -> {
                Measure created = new Measure(plan.programmeId(), code, revision.id());
                measures.persist(created);
                fresh.add(code);
                return created.id();
            });
        }
        Taken.write(
                measures::flush,
                Map.of("uq_measure_code", () -> PlanRules.codeTaken("", String.join("' or '", fresh))));
        revision.write(content, new References(partners.ids(partnersOf(content)), known));
    }

    /** What the revision starts from: the one it is based on, last year's plan, or nothing. */
    private RevisionContent startsFrom(PlanRevision revision) {
        ActionPlan plan = revision.plan();
        if (revision.basedOn() == null) {
            return lastYears(plan);
        }
        RevisionContent before =
                queries.content(revisions.byNumber(plan, revision.basedOn()).orElseThrow());
        return PlanRules.withAdded(before, lastYears(plan), measures.codesAdoptedIn(plan));
    }

    /** What last year's plan says last: it may have been revised since this one was made from it, and nothing of it must vanish. */
    private RevisionContent lastYears(ActionPlan plan) {
        return plan.previousId() == null
                ? RevisionContent.EMPTY
                : revisions
                        .lastAdopted(plans.findById(plan.previousId()))
                        .map(queries::content)
                        .orElse(RevisionContent.EMPTY);
    }

    /** What a revision says before anybody has written in it: all that goes on from what it starts from. */
    RevisionContent goingOn(PlanRevision revision) {
        RevisionContent content = startsFrom(revision);
        return PlanRules.goingOn(
                content,
                Comparison.live(content).values().stream()
                        .map(m -> m.carriedOver(null, null, m.period()))
                        .toList());
    }

    /** Every measure of what it starts from is continued or ended (invariant 6); last year's plan gets no other meanwhile. */
    void checkNothingVanishes(PlanRevision revision) {
        plans.lockPrevious(revision.plan());
        PlanRules.nothingVanishes(queries.content(revision), startsFrom(revision));
    }

    /** The measures of what it starts from that it neither continues nor ends. */
    List<String> vanished(PlanRevision revision) {
        return PlanRules.vanished(queries.content(revision), startsFrom(revision));
    }

    /** What seals a revision for good: the hash of what it says, and why what it lacks is accepted. */
    record Seal(String hash, @Nullable LocalizedText gapsAccepted) {}

    Seal seal(PlanRevision revision, @Nullable LocalizedText gapsAccepted) {
        // Last year's plan may have been revised while this one was treated.
        checkNothingVanishes(revision);
        RevisionContent content = queries.content(revision);
        List<String> gaps = PlanRules.unanswered(content);
        if (!gaps.isEmpty() && gapsAccepted == null) {
            throw PlanRules.broken(
                    PlanProblem.GAPS_NOT_ACCEPTED, "/gapsAccepted", "nobody answers for " + String.join(", ", gaps));
        }
        return new Seal(ContentHash.of(content, json), gaps.isEmpty() ? null : gapsAccepted);
    }

    private ProgrammeView programme(ActionPlan plan) {
        return programmes.get(queries.programme(plan.programmeId()), null).orElseThrow();
    }

    private static List<String> partnersOf(RevisionContent content) {
        List<String> slugs = new ArrayList<>();
        content.measures().forEach(m -> {
            m.roles().stream()
                    .filter(r -> r.partner() != null)
                    .forEach(r -> slugs.add(r.partner().slug()));
            m.budget().stream()
                    .filter(b -> b.funder() != null)
                    .forEach(b -> slugs.add(b.funder().slug()));
            if (m.externalActivity() != null && m.externalActivity().owner() != null) {
                slugs.add(m.externalActivity().owner().slug());
            }
        });
        return slugs;
    }
}
