package no.ringvirkning.plan.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Compares two revisions of a plan. What differs is found by comparing values; why a measure ended or was put off is what
 * the revisions on the way say of it, so that a difference over several revisions tells the same story as its steps.
 */
public final class Comparison {

    private final Map<String, MeasureContent> before;
    private final Map<String, MeasureContent> after;
    /** What the revisions after the first, up to and with the last, say of each measure; the latest last. */
    private final Map<String, List<MeasureContent>> said = new LinkedHashMap<>();

    /** Why the revisions were made in which something became of each measure; the latest last, null for none. */
    private final Map<String, List<@Nullable LocalizedText>> becauseOf = new LinkedHashMap<>();

    private final Map<String, List<String>> predecessors = new LinkedHashMap<>();

    /** Whether a revision on the way was made up: then nothing that became of any measure is a fact. */
    private final boolean madeUpOnTheWay;

    /** The codes of the measures that are made up themselves, as the last revision that has them says. */
    private final Set<String> madeUp = new HashSet<>();

    private final PlanDifference difference;

    /**
     * @param chain the revisions, from the one compared with to the one compared, each made from the one before
     */
    private Comparison(List<Step> chain) {
        RevisionContent first = chain.get(0).content();
        RevisionContent last = chain.get(chain.size() - 1).content();
        before = live(first);
        after = live(last);
        madeUpOnTheWay = chain.stream().anyMatch(Step::madeUp);
        chain.forEach(this::lookAtSources);
        List<Step> steps = chain.subList(1, chain.size());
        steps.forEach(step -> step.content().measures().forEach(m -> hear(m, step.reason())));
        List<RevisionContent> later = steps.stream().map(Step::content).toList();
        List<MeasureDifference> measures = new ArrayList<>();
        after.values().forEach(measure -> measures.add(goesOn(measure)));
        before.values().stream().filter(m -> !after.containsKey(m.code())).forEach(m -> measures.add(ended(m)));
        difference = new PlanDifference(
                Field.compare(Field.OF_REVISION, first, last), reviews(later), List.copyOf(measures));
    }

    /**
     * The difference between the first and the last of a chain of revisions, each made from the one before.
     *
     * @param chain at least one revision; the difference of one to itself is empty
     */
    public static PlanDifference along(List<Step> chain) {
        return new Comparison(chain).difference;
    }

    /** What became of a measure from the revision before, as far as comparing can tell. */
    public static MeasureChange change(@Nullable MeasureContent before, MeasureContent now) {
        if (now.isEnded() || now.change() == MeasureChange.POSTPONED) {
            return now.change();
        }
        if (before == null) {
            return MeasureChange.NEW;
        }
        return Field.compare(Field.OF_MEASURE, before.withoutNames(), now.withoutNames())
                        .isEmpty()
                ? MeasureChange.CONTINUED
                : MeasureChange.CHANGED;
    }

    /** The measures of a revision that go on, by code. */
    public static Map<String, MeasureContent> live(RevisionContent content) {
        Map<String, MeasureContent> live = new LinkedHashMap<>();
        content.measures().stream().filter(m -> !m.isEnded()).forEach(m -> live.put(m.code(), m));
        return live;
    }

    private void hear(MeasureContent measure, @Nullable LocalizedText because) {
        said.computeIfAbsent(measure.code(), code -> new ArrayList<>()).add(measure);
        if (measure.change() != MeasureChange.CONTINUED) {
            becauseOf.computeIfAbsent(measure.code(), code -> new ArrayList<>()).add(because);
        }
        measure.successors().forEach(successor -> {
            List<String> origins = predecessors.computeIfAbsent(successor, code -> new ArrayList<>());
            if (!origins.contains(measure.code())) {
                origins.add(measure.code());
            }
        });
    }

    private MeasureDifference goesOn(MeasureContent now) {
        MeasureContent then = before.get(now.code());
        if (then == null) {
            return measure(now, MeasureChange.NEW, reason(now.code(), now.change()), List.of());
        }
        List<FieldChange> fields = Field.compare(Field.OF_MEASURE, then, now);
        MeasureChange change = wasPutOff(now.code())
                ? MeasureChange.POSTPONED
                : fields.isEmpty() ? MeasureChange.CONTINUED : MeasureChange.CHANGED;
        return measure(now, change, reason(now.code(), change), fields);
    }

    private MeasureDifference ended(MeasureContent then) {
        MeasureContent end = said.getOrDefault(then.code(), List.of()).stream()
                .filter(MeasureContent::isEnded)
                .findFirst()
                .orElse(null);
        // Only a draft can leave a measure out without a word.
        return end == null || end.change() == null
                ? measure(then, MeasureChange.DROPPED, null, List.of())
                : measure(end, end.change(), end.changeReason(), List.of());
    }

    private boolean wasPutOff(String code) {
        return said.getOrDefault(code, List.of()).stream().anyMatch(m -> m.change() == MeasureChange.POSTPONED);
    }

    /** The last reason given for the change; for one that was found by comparing, the last reason given at all. */
    private @Nullable LocalizedText reason(String code, @Nullable MeasureChange change) {
        LocalizedText reason = null;
        for (MeasureContent step : said.getOrDefault(code, List.of())) {
            if (step.changeReason() != null && (change != MeasureChange.POSTPONED || step.change() == change)) {
                reason = step.changeReason();
            }
        }
        return reason;
    }

    /** Why the revision was made in which it came, or in which something last became of it. */
    private @Nullable LocalizedText reasonOfRevision(String code, MeasureChange change) {
        List<@Nullable LocalizedText> reasons = becauseOf.getOrDefault(code, List.of());
        return change == MeasureChange.CONTINUED || reasons.isEmpty()
                ? null
                : reasons.get(change == MeasureChange.NEW ? 0 : reasons.size() - 1);
    }

    private MeasureDifference measure(
            MeasureContent content, MeasureChange change, @Nullable LocalizedText own, List<FieldChange> fields) {
        LocalizedText reason = own == null ? reasonOfRevision(content.code(), change) : own;
        return new MeasureDifference(
                content.code(),
                content.title(),
                change,
                reason,
                reason == null ? null : own == null ? ReasonOf.REVISION : ReasonOf.MEASURE,
                fields,
                List.copyOf(predecessors.getOrDefault(content.code(), List.of())),
                change.ends() ? content.successors() : List.of(),
                madeUpOnTheWay || isMadeUpSomewhere(content.code()),
                madeUp.contains(content.code()));
    }

    private void lookAtSources(Step step) {
        step.content().measures().forEach(measure -> {
            if (step.madeUp() || measure.isMadeUp()) {
                madeUp.add(measure.code());
            } else {
                madeUp.remove(measure.code());
            }
        });
    }

    /** What became of a measure is no fact when it was made up on either side or on the way. */
    private boolean isMadeUpSomewhere(String code) {
        return Stream.concat(Stream.ofNullable(before.get(code)), said.getOrDefault(code, List.of()).stream())
                .anyMatch(MeasureContent::isMadeUp);
    }

    private static List<ObjectiveReview> reviews(List<RevisionContent> later) {
        Map<String, ObjectiveReview> last = new LinkedHashMap<>();
        later.forEach(content -> content.objectiveReviews().forEach(r -> last.put(r.objective(), r)));
        return List.copyOf(last.values());
    }
}
