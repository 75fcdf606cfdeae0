package no.ringvirkning.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** The rules that a programme obeys by itself, without looking at anything else in the record. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    static void check(CreateProgramme programme) {
        check(programme, Set.of());
    }

    /** @param decided the keys of the periods behind which a decision is recorded */
    static void check(CreateProgramme programme, Set<String> decided) {
        keysAreUnique(programme);
        extensionsAreDecided(programme.periods(), decided);
        phasesFollowOneAnother(programme.phases());
        focusAreaCodesAreUniqueByDay(programme.focusAreas());
        objectivesFormAHierarchy(programme.objectives());
        findingsComeFromAnalyses(programme);
    }

    private static void keysAreUnique(CreateProgramme p) {
        unique("periods", p.periods(), ProgrammePeriod::key);
        unique("phases", p.phases(), ProgrammePhase::key);
        unique("challenges", p.challenges(), Challenge::key);
        unique("contextEvents", p.contextEvents(), ContextEvent::key);
        unique("objectives", p.objectives(), Objective::key);
        unique("analyses", p.analyses(), Analysis::key);
        unique("findings", p.findings(), Finding::key);
        unique("policyDocuments", p.policyDocuments(), PolicyDocument::key);
        unique("relations", p.relations(), ProgrammeRelation::key);
        unique("links", p.links(), ProgrammeLink::key);
        unique("targetGroups", p.targetGroups(), CodedText::code);
        unique("instruments", p.instruments(), CodedText::code);
        unique("themes", p.themes(), CodedText::code);
        unique("tasks", p.tasks(), CodedText::code);
        unique("successCriteria", p.successCriteria(), CodedText::code);
        unique("results", p.results(), CodedText::code);
        List<TriggerEvent> triggers =
                p.challenges().stream().flatMap(c -> c.triggerEvents().stream()).toList();
        unique("challenges/triggerEvents", triggers, TriggerEvent::key);
    }

    private static <T> void unique(String list, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String value = key.apply(items.get(i));
            if (!seen.add(value)) {
                throw broken(
                        ProgrammeProblem.KEY_REPEATED,
                        "/" + list + "/" + i,
                        "'%s' is used twice in %s".formatted(value, list));
            }
        }
    }

    /**
     * A programme is entered before any decision on it, so an extension that comes with it is history with an open proof; others
     * are made by the decision.
     */
    private static void extensionsAreDecided(List<ProgrammePeriod> periods, Set<String> decided) {
        for (int i = 0; i < periods.size(); i++) {
            if (decided.contains(periods.get(i).key())) {
                continue;
            }
            if (periods.get(i).decision() != null) {
                throw broken(
                        ProgrammeProblem.DECISION_BEFORE_PROGRAMME,
                        "/periods/" + i + "/decision",
                        "a decision is named after the programme was entered");
            }
            if (periods.get(i).kind() == PeriodKind.EXTENSION && !periods.get(i).historic()) {
                throw broken(
                        ProgrammeProblem.EXTENSION_WITHOUT_DECISION,
                        "/periods/" + i,
                        "an extension needs the decision that made it");
            }
        }
    }

    private static void phasesFollowOneAnother(List<ProgrammePhase> phases) {
        LocalDate started = null;
        LocalDate ended = null;
        for (int i = 0; i < phases.size(); i++) {
            var period = phases.get(i).period();
            if (period == null || period.from() == null) {
                continue;
            }
            if (started != null && period.from().latest().isBefore(started)) {
                throw broken(
                        ProgrammeProblem.PHASES_OUT_OF_ORDER,
                        "/phases/" + i,
                        "starts before the phase listed before it");
            }
            if (ended != null && ended.isAfter(period.from().latest())) {
                throw broken(
                        ProgrammeProblem.PHASES_OUT_OF_ORDER,
                        "/phases/" + i,
                        "starts before the phase before it has ended");
            }
            started = period.from().earliest();
            ended = period.to() == null ? null : period.to().earliest();
        }
    }

    private static void focusAreaCodesAreUniqueByDay(List<FocusArea> focusAreas) {
        for (int i = 0; i < focusAreas.size(); i++) {
            FocusArea one = focusAreas.get(i);
            for (FocusArea other : focusAreas.subList(0, i)) {
                if (one.code().equals(other.code()) && one.validity().overlaps(other.validity())) {
                    throw broken(
                            ProgrammeProblem.FOCUS_AREA_CODE_OVERLAPS,
                            "/focusAreas/" + i,
                            "the code '%s' means two focus areas on the same day".formatted(one.code()));
                }
            }
        }
    }

    private static void objectivesFormAHierarchy(List<Objective> objectives) {
        Map<String, @Nullable String> parents = new HashMap<>();
        objectives.forEach(o -> parents.put(o.key(), o.parent()));
        for (int i = 0; i < objectives.size(); i++) {
            List<String> path = new ArrayList<>(List.of(objectives.get(i).key()));
            for (String parent = objectives.get(i).parent(); parent != null; parent = parents.get(parent)) {
                if (!parents.containsKey(parent) || path.contains(parent)) {
                    throw broken(
                            ProgrammeProblem.BROKEN_HIERARCHY,
                            "/objectives/" + i + "/parent",
                            "'%s' is no objective above this one".formatted(parent));
                }
                path.add(parent);
            }
        }
    }

    private static void findingsComeFromAnalyses(CreateProgramme p) {
        Set<String> analyses = new HashSet<>();
        p.analyses().forEach(a -> analyses.add(a.key()));
        for (int i = 0; i < p.findings().size(); i++) {
            String analysis = p.findings().get(i).analysis();
            if (analysis != null && !analyses.contains(analysis)) {
                throw broken(
                        ProgrammeProblem.UNKNOWN_REFERENCE,
                        "/findings/" + i + "/analysis",
                        "no analysis has the key '%s'".formatted(analysis));
            }
        }
    }

    static ProblemException broken(ProgrammeProblem type, String pointer, String message) {
        return new ProblemException(
                type,
                Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".",
                List.of(FieldProblem.pointer(
                        pointer, type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), message)));
    }
}
