package no.ringvirkning.plan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.ProblemException;

/** The rules that the content of a revision obeys by itself, without looking at anything else in the record. */
public final class ContentRules {

    private ContentRules() {}

    public static void check(RevisionContent content) {
        unique("/focusAreas", content.focusAreas(), PlanFocusArea::code);
        unique("/objectiveReviews", content.objectiveReviews(), ObjectiveReview::objective);
        unique("/measures", content.measures(), MeasureContent::code);
        Set<String> focusAreas =
                content.focusAreas().stream().map(PlanFocusArea::code).collect(Collectors.toSet());
        Set<Integer> ranks = new HashSet<>();
        for (int i = 0; i < content.measures().size(); i++) {
            MeasureContent measure = content.measures().get(i);
            String at = "/measures/" + i;
            check(measure, at);
            for (String code : measure.focusAreas()) {
                require(
                        measure.isEnded() || focusAreas.contains(code),
                        ContentProblem.UNKNOWN_FOCUS_AREA,
                        at + "/focusAreas",
                        "the revision has no focus area '%s'".formatted(code));
            }
            require(
                    measure.priorityRank() == null || ranks.add(measure.priorityRank()),
                    ContentProblem.CODE_REPEATED,
                    at + "/priorityRank",
                    "rank %d is given twice".formatted(measure.priorityRank()));
        }
        endingsLeadOn(content.measures());
        dependenciesLeadSomewhere(content.measures());
    }

    private static void check(MeasureContent measure, String at) {
        unique(at + "/milestones", measure.milestones(), Milestone::key);
        unique(at + "/budget", measure.budget(), BudgetLine::key);
        unique(at + "/dependencies", measure.dependencies(), MeasureDependency::on);
        unique(at + "/focusAreas", measure.focusAreas(), Function.identity());
        unique(at + "/objectives", measure.objectives(), Function.identity());
        fits(measure, MeasureKind.AMPLIFY, measure.externalActivity(), at + "/externalActivity", true);
        fits(measure, MeasureKind.PILOT, measure.hypothesis(), at + "/hypothesis", false);
        fits(measure, MeasureKind.CAMPAIGN, measure.campaign(), at + "/campaign", false);
        for (int i = 0; i < measure.budget().size(); i++) {
            Money amount = measure.budget().get(i).amount();
            require(
                    amount.amount().signum() >= 0,
                    ContentProblem.NEGATIVE_AMOUNT,
                    at + "/budget/" + i + "/amount",
                    "%s is below zero".formatted(amount.amount()));
            require(
                    amount.isInUse(),
                    ContentProblem.FOREIGN_CURRENCY,
                    at + "/budget/" + i + "/amount/currency",
                    "'%s' is no currency in use".formatted(amount.currency()));
        }
        long currencies = measure.budget().stream()
                .map(line -> line.amount().currency())
                .distinct()
                .count();
        require(
                currencies <= 1,
                ContentProblem.FOREIGN_CURRENCY,
                at + "/budget",
                "the budget of '%s' is in %d currencies".formatted(measure.code(), currencies));
    }

    /** What only one kind of measure has is not said of another; the kind may require it. */
    private static void fits(
            MeasureContent measure,
            MeasureKind kind,
            @org.jspecify.annotations.Nullable Object said,
            String at,
            boolean required) {
        require(
                measure.kind() == kind ? said != null || !required : said == null,
                ContentProblem.WRONG_KIND,
                at,
                said == null ? "%s needs this".formatted(kind) : "only %s has this".formatted(kind));
    }

    private static void endingsLeadOn(List<MeasureContent> measures) {
        Set<String> live = measures.stream()
                .filter(m -> !m.isEnded())
                .map(MeasureContent::code)
                .collect(Collectors.toSet());
        for (int i = 0; i < measures.size(); i++) {
            MeasureContent measure = measures.get(i);
            String at = "/measures/" + i;
            MeasureChange change = measure.change();
            boolean needsReason = change == MeasureChange.POSTPONED
                    || change == MeasureChange.DROPPED
                    || change == MeasureChange.MERGED
                    || change == MeasureChange.SPLIT;
            require(
                    !needsReason || measure.changeReason() != null,
                    ContentProblem.REASON_MISSING,
                    at + "/changeReason",
                    "'%s' is %s and does not say why".formatted(measure.code(), change));
            int count = measure.successors().size();
            boolean rightCount = change == MeasureChange.MERGED
                    ? count == 1
                    : change == MeasureChange.SPLIT ? count > 1 : count == 0;
            require(
                    rightCount
                            && live.containsAll(measure.successors())
                            && new HashSet<>(measure.successors()).size() == count,
                    ContentProblem.WRONG_SUCCESSORS,
                    at + "/successors",
                    "%s cannot go on in %s".formatted(measure.code(), measure.successors()));
        }
    }

    private static void dependenciesLeadSomewhere(List<MeasureContent> measures) {
        Map<String, List<String>> waitsFor = new HashMap<>();
        measures.forEach(m -> waitsFor.put(
                m.code(),
                m.dependencies().stream()
                        .filter(d -> d.type() == DependencyType.FINISH_START)
                        .map(MeasureDependency::on)
                        .toList()));
        for (int i = 0; i < measures.size(); i++) {
            MeasureContent measure = measures.get(i);
            String at = "/measures/" + i + "/dependencies";
            for (MeasureDependency dependency : measure.dependencies()) {
                require(
                        waitsFor.containsKey(dependency.on()),
                        ContentProblem.BROKEN_DEPENDENCY,
                        at,
                        "the revision has no measure '%s'".formatted(dependency.on()));
            }
            require(
                    !waitsForItself(measure.code(), waitsFor),
                    ContentProblem.BROKEN_DEPENDENCY,
                    at,
                    "'%s' waits for itself".formatted(measure.code()));
        }
    }

    private static boolean waitsForItself(String code, Map<String, List<String>> waitsFor) {
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(waitsFor.getOrDefault(code, List.of()));
        while (!next.isEmpty()) {
            String other = next.remove(next.size() - 1);
            if (other.equals(code)) {
                return true;
            }
            if (seen.add(other)) {
                next.addAll(waitsFor.getOrDefault(other, List.of()));
            }
        }
        return false;
    }

    private static <T> void unique(String list, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String value = key.apply(items.get(i));
            require(
                    seen.add(value),
                    ContentProblem.CODE_REPEATED,
                    list + "/" + i,
                    "'%s' is used twice".formatted(Objects.requireNonNull(value)));
        }
    }

    private static void require(boolean kept, ContentProblem rule, String pointer, String message) {
        if (!kept) {
            throw broken(rule, pointer, message);
        }
    }

    public static ProblemException broken(ContentProblem rule, String pointer, String message) {
        return new ProblemException(
                rule,
                Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".",
                List.of(FieldProblem.pointer(pointer, rule.code(), message)));
    }
}
