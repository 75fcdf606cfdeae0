package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.plan.difference.Comparison;
import no.ringvirkning.plan.difference.ObjectiveDifference;
import no.ringvirkning.plan.difference.PlanDifference;
import no.ringvirkning.plan.difference.Step;
import no.ringvirkning.plan.difference.Summary;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Reads what changed from one revision of a plan to another. */
@ApplicationScoped
public class DifferenceQueries {

    private final PlanQueries plans;
    private final ProgrammeQueries programmes;

    @Inject
    DifferenceQueries(PlanQueries plans, ProgrammeQueries programmes) {
        this.plans = plans;
        this.programmes = programmes;
    }

    /**
     * The difference of two public revisions. Three statements, however many measures they have.
     *
     * @param from the earlier revision; when absent, the one that the later started from
     * @param to the later revision; when absent, the one that readers are shown
     */
    public Optional<PlanDiff> between(
            String slug, @Nullable Integer from, @Nullable Integer to, @Nullable Instant knownAt) {
        return (knownAt == null ? plans.get(slug, null) : plans.get(slug, null, knownAt)).map(plan -> {
            Map<Integer, PlanRevisionSummary> all = plan.revisions().stream()
                    .collect(Collectors.toMap(PlanRevisionSummary::number, Function.identity()));
            Integer last = to == null ? plan.shown() : to;
            PlanRevisionSummary later = revision(all, last, "to");
            PlanRevisionSummary earlier = revision(all, from == null ? later.basedOn() : from, "from");
            if (earlier.number() > later.number()) {
                throw ProblemException.parameter("from", "must not be later than 'to'", List.of());
            }
            List<Integer> chain = chain(all, earlier.number(), later.number());
            List<PlanRevisionView> revisions = knownAt == null
                    ? plans.revisions(slug, chain)
                    : plans.known(null, knownAt).revisions(slug).stream()
                            .filter(r -> chain.contains(r.number()))
                            .toList();
            return diff(plan.programme().slug(), SourceReference.isIllustrative(plan.source()), revisions, knownAt);
        });
    }

    /** What changed along these revisions, of which the first is compared with the last. */
    PlanDiff diff(String programme, boolean planMadeUp, List<PlanRevisionView> revisions, @Nullable Instant knownAt) {
        PlanRevisionView earlier = revisions.get(0);
        PlanRevisionView later = revisions.get(revisions.size() - 1);
        LocalizedText reason = earlier.number().equals(later.number()) ? null : later.reason();
        // What a revision on the way says is told too: why a measure ended, or what was said of an objective.
        List<Integer> madeUp = revisions.stream()
                .filter(r -> SourceReference.isIllustrative(r.source()))
                .map(PlanRevisionView::number)
                .toList();
        PlanDifference difference = Comparison.along(revisions.stream()
                .map(r -> new Step(r.content(), r.reason(), planMadeUp || madeUp.contains(r.number())))
                .toList());
        Map<String, LocalizedText> objectives = objectives(programme, difference, knownAt);
        return new PlanDiff(
                earlier.plan(),
                earlier.number(),
                later.number(),
                reason == null ? null : later.reasonCode(),
                reason,
                new Summary(earlier.number(), later.number(), difference, reason, madeUp, planMadeUp).text(),
                planMadeUp || !madeUp.isEmpty(),
                difference.isEmpty(),
                difference.counts(),
                difference.fields(),
                difference.objectiveReviews().stream()
                        .map(r -> new ObjectiveDifference(
                                r.objective(),
                                objectives.get(r.objective()),
                                r.outcome(),
                                r.outlook(),
                                r.text(),
                                r.source()))
                        .toList(),
                difference.measures());
    }

    private Map<String, LocalizedText> objectives(
            String programme, PlanDifference difference, @Nullable Instant knownAt) {
        if (difference.objectiveReviews().isEmpty()) {
            return Map.of();
        }
        return (knownAt == null ? programmes.get(programme, null) : programmes.get(programme, null, knownAt))
                .map(p -> p.objectives().stream()
                        .collect(Collectors.toMap(Objective::key, Objective::text, (a, b) -> a, LinkedHashMap::new)))
                .orElse(new LinkedHashMap<>());
    }

    /** From the later revision back over what each started from; to one it did not start from, straight. */
    private static List<Integer> chain(Map<Integer, PlanRevisionSummary> all, int from, int to) {
        List<Integer> chain = new ArrayList<>(List.of(to));
        Integer number = to;
        while (number != null && number > from) {
            PlanRevisionSummary revision = all.get(number);
            number = revision == null ? null : revision.basedOn();
            if (number != null && number >= from) {
                chain.add(0, number);
            }
        }
        return chain.get(0) == from ? chain : List.of(from, to);
    }

    private static PlanRevisionSummary revision(
            Map<Integer, PlanRevisionSummary> all, @Nullable Integer number, String parameter) {
        PlanRevisionSummary revision = number == null ? null : all.get(number);
        if (revision == null) {
            throw ProblemException.parameter(
                    parameter,
                    number == null ? "is needed here" : "names no public revision of this plan",
                    all.keySet().stream().sorted().map(String::valueOf).toList());
        }
        return revision;
    }
}
