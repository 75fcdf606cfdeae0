package no.ringvirkning.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ringvirkning.plan.content.ContentProblem;
import no.ringvirkning.plan.content.ContentRules;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.PlanFocusArea;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.difference.Comparison;
import no.ringvirkning.programme.FocusArea;
import no.ringvirkning.programme.Objective;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** The rules that a revision obeys beside its programme and the revision that it starts from. */
final class PlanRules {

    private PlanRules() {}

    /** Focus areas and objectives are the programme's, the focus areas those of the time that the plan is for (R-4-23). */
    static void fitsProgramme(RevisionContent content, ProgrammeView programme, @Nullable PartialPeriod planned) {
        Set<String> objectives =
                programme.objectives().stream().map(Objective::key).collect(Collectors.toSet());
        for (int i = 0; i < content.focusAreas().size(); i++) {
            PlanFocusArea area = content.focusAreas().get(i);
            boolean known =
                    programme.focusAreas().stream().anyMatch(f -> f.code().equals(area.code()) && overlaps(f, planned));
            if (!known) {
                throw ContentRules.broken(
                        ContentProblem.FOCUS_AREA_NOT_VALID,
                        "/focusAreas/" + i,
                        "'%s' is no focus area of the programme in the time of the plan".formatted(area.code()));
            }
        }
        for (int i = 0; i < content.objectiveReviews().size(); i++) {
            knownObjective(
                    objectives, content.objectiveReviews().get(i).objective(), "/objectiveReviews/" + i + "/objective");
        }
        for (int i = 0; i < content.measures().size(); i++) {
            for (String key : content.measures().get(i).objectives()) {
                knownObjective(objectives, key, "/measures/" + i + "/objectives");
            }
        }
    }

    private static boolean overlaps(FocusArea area, @Nullable PartialPeriod planned) {
        return planned == null
                || area.validity()
                        .overlaps(new Validity(
                                planned.from() == null ? null : planned.from().earliest(),
                                planned.to() == null
                                        ? null
                                        : planned.to().latest().plusDays(1)));
    }

    private static void knownObjective(Set<String> objectives, String key, String pointer) {
        if (!objectives.contains(key)) {
            throw ContentRules.broken(
                    ContentProblem.UNKNOWN_OBJECTIVE, pointer, "the programme has no objective '%s'".formatted(key));
        }
    }

    static ProblemException codeTaken(String pointer, String code) {
        return ContentRules.broken(
                ContentProblem.CODE_TAKEN,
                "/measures" + pointer,
                "'%s' is or was another measure of the programme".formatted(code));
    }

    /**
     * The content with the change of every measure worked out from the revision that it starts from.
     *
     * @param taken codes of the programme's measures that the revision does not start from: never given to another (invariant 12)
     */
    static RevisionContent withChanges(RevisionContent content, RevisionContent from, Set<String> taken) {
        Map<String, MeasureContent> before = Comparison.live(from);
        for (int i = 0; i < content.measures().size(); i++) {
            MeasureContent measure = content.measures().get(i);
            boolean known = before.containsKey(measure.code());
            if (!known && taken.contains(measure.code())) {
                throw codeTaken("/" + i + "/code", measure.code());
            }
            if (!known && (measure.isEnded() || measure.change() == MeasureChange.POSTPONED)) {
                throw ContentRules.broken(
                        ContentProblem.ENDED_BEFORE_START,
                        "/measures/" + i + "/change",
                        "'%s' is no measure of the revision before".formatted(measure.code()));
            }
        }
        return content.withMeasures(content.measures().stream()
                .map(m -> m.withChange(Comparison.change(before.get(m.code()), m)))
                .toList());
    }

    /**
     * What a later revision starts from: the one before, and what last year's plan got after this plan was made from it.
     *
     * @param spokenOf codes of measures that this plan has continued or ended already
     */
    static RevisionContent withAdded(RevisionContent before, RevisionContent lastYears, Set<String> spokenOf) {
        Set<String> areas =
                before.focusAreas().stream().map(PlanFocusArea::code).collect(Collectors.toSet());
        List<MeasureContent> measures = new ArrayList<>(before.measures());
        Comparison.live(lastYears).values().stream()
                .filter(measure -> !spokenOf.contains(measure.code()))
                .forEach(measure -> measures.add(measure.inOnly(areas).unranked()));
        return before.withMeasures(measures);
    }

    /** Nothing vanishes (invariant 6). */
    static void nothingVanishes(RevisionContent content, RevisionContent from) {
        List<String> vanished = vanished(content, from);
        if (!vanished.isEmpty()) {
            throw broken(
                    PlanProblem.MEASURE_VANISHED,
                    "/measures",
                    "these are neither continued nor ended: " + String.join(", ", vanished));
        }
    }

    /** The codes of the measures that are neither continued nor ended. */
    static List<String> vanished(RevisionContent content, RevisionContent from) {
        Set<String> vanished = new HashSet<>(Comparison.live(from).keySet());
        content.measures().forEach(measure -> vanished.remove(measure.code()));
        return vanished.stream().sorted().toList();
    }

    /** The codes of the measures that nobody answers for (invariant 5). */
    static List<String> unanswered(RevisionContent content) {
        return content.measures().stream()
                .filter(m -> !m.isEnded() && !m.hasResponsible())
                .map(MeasureContent::code)
                .toList();
    }

    /** The content with this said of one measure, in its place; last, when it is not there. */
    static RevisionContent withMeasure(RevisionContent content, String code, MeasureContent measure) {
        if (!measure.code().equals(code)) {
            throw broken(
                    PlanProblem.OTHER_MEASURE,
                    "/code",
                    "the address names '%s' and the content '%s'".formatted(code, measure.code()));
        }
        List<MeasureContent> measures = new ArrayList<>(content.measures());
        int at = 0;
        while (at < measures.size() && !measures.get(at).code().equals(code)) {
            at++;
        }
        if (at < measures.size()) {
            measures.set(at, measure);
        } else {
            measures.add(measure);
        }
        return content.withMeasures(measures);
    }

    /** The content with its measures in this order, which names each of them once. */
    static RevisionContent inOrder(RevisionContent content, List<String> codes) {
        Map<String, MeasureContent> measures = new LinkedHashMap<>();
        content.measures().forEach(measure -> measures.put(measure.code(), measure));
        if (codes.size() != measures.size() || !new HashSet<>(codes).equals(measures.keySet())) {
            throw broken(
                    PlanProblem.UNKNOWN_MEASURE,
                    "/measures",
                    "these are the measures, each once: " + String.join(", ", measures.keySet()));
        }
        return content.withMeasures(codes.stream().map(measures::get).toList());
    }

    /** The content that next year's plan starts from (R-1-10): each measure goes on, is put off, completed or dropped. */
    static RevisionContent rolledOver(RevisionContent content, RollOver command) {
        Map<String, CarryOver> wanted = new LinkedHashMap<>();
        for (int i = 0; i < command.measures().size(); i++) {
            CarryOver measure = command.measures().get(i);
            if (wanted.put(measure.code(), measure) != null) {
                throw ContentRules.broken(
                        ContentProblem.CODE_REPEATED,
                        "/measures/" + i + "/code",
                        "'%s' is named twice".formatted(measure.code()));
            }
            if (!Comparison.live(content).containsKey(measure.code())) {
                throw broken(
                        PlanProblem.UNKNOWN_MEASURE,
                        "/measures/" + i + "/code",
                        "the plan has no measure '%s' that goes on".formatted(measure.code()));
            }
        }
        return goingOn(
                content,
                Comparison.live(content).values().stream()
                        .map(measure -> carriedOver(measure, wanted.get(measure.code())))
                        .toList());
    }

    private static MeasureContent carriedOver(MeasureContent measure, @Nullable CarryOver wanted) {
        return wanted == null || wanted.change() == MeasureChange.CONTINUED
                ? measure.carriedOver(null, wanted == null ? null : wanted.reason(), measure.period())
                : measure.carriedOver(
                        wanted.change(), wanted.reason(), wanted.period() == null ? measure.period() : wanted.period());
    }

    /**
     * What another revision starts with: the focus areas and these measures. Word, signature and reviews are the earlier
     * one's own, and nothing waits any more for what does not go on.
     */
    static RevisionContent goingOn(RevisionContent content, List<MeasureContent> measures) {
        Set<String> there = measures.stream().map(MeasureContent::code).collect(Collectors.toSet());
        return new RevisionContent(
                null,
                null,
                null,
                content.focusAreas(),
                List.of(),
                measures.stream().map(m -> m.dependingOnlyOn(there)).toList());
    }

    /** The content without the focus areas that the programme does not have in the time of the plan. */
    static RevisionContent inTheTimeOf(
            RevisionContent content, ProgrammeView programme, @Nullable PartialPeriod planned) {
        List<PlanFocusArea> areas = content.focusAreas().stream()
                .filter(area -> isValid(area, programme, planned))
                .toList();
        Set<String> codes = areas.stream().map(PlanFocusArea::code).collect(Collectors.toSet());
        return new RevisionContent(
                content.foreword(),
                content.signedBy(),
                content.signedOn(),
                areas,
                content.objectiveReviews(),
                content.measures().stream().map(m -> m.inOnly(codes)).toList());
    }

    private static boolean isValid(PlanFocusArea area, ProgrammeView programme, @Nullable PartialPeriod planned) {
        return programme.focusAreas().stream().anyMatch(f -> f.code().equals(area.code()) && overlaps(f, planned));
    }

    static ProblemException broken(PlanProblem type, String pointer, String message) {
        return new ProblemException(
                type,
                Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".",
                List.of(FieldProblem.pointer(pointer, type.code(), message)));
    }

    /** Each body is asked once, at least one of them has to adopt, and only such a one can be assumed to have to. */
    static void checkBodies(List<RequiredBody> asked, boolean historic) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            RequiredBody body = asked.get(i);
            if (!seen.add(body.body())) {
                throw broken(PlanProblem.BODY_TWICE, "/" + i + "/body", body.body() + " is named twice");
            }
            if (body.requiredAssumed() && !body.required()) {
                throw broken(
                        PlanProblem.ASSUMED_NEEDLESSLY,
                        "/" + i + "/requiredAssumed",
                        body.body() + " does not have to adopt the revision");
            }
        }
        if (!historic && asked.stream().noneMatch(RequiredBody::required)) {
            throw broken(PlanProblem.NO_BODY, "", "no body has to adopt the revision");
        }
    }
}
