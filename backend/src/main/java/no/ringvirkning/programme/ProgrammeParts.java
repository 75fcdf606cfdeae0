package no.ringvirkning.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.CodedText;
import org.jspecify.annotations.Nullable;

/** The parts of a programme that point elsewhere, as they are to be stored. */
final class ProgrammeParts {

    private final CreateProgramme said;
    private final References references;
    private final List<Stored.Challenge> challenges = new ArrayList<>();
    private final List<Stored.ChallengeArea> challengeAreas = new ArrayList<>();
    private final List<Stored.Trigger> triggers = new ArrayList<>();

    /** @throws no.ringvirkning.shared.ProblemException when a reference of a challenge leads nowhere */
    ProgrammeParts(CreateProgramme said, References references) {
        this.said = said;
        this.references = references;
        for (int i = 0; i < said.challenges().size(); i++) {
            add(said.challenges().get(i), "/challenges/" + i);
        }
    }

    private void add(Challenge challenge, String pointer) {
        challenges.add(new Stored.Challenge(
                challenge.key(),
                challenge.title(),
                challenge.text(),
                challenge.period(),
                challenge.industries(),
                challenge.source()));
        for (int i = 0; i < challenge.areas().size(); i++) {
            challengeAreas.add(new Stored.ChallengeArea(
                    challenge.key(), references.area(challenge.areas().get(i), pointer + "/areas/" + i)));
        }
        for (int i = 0; i < challenge.triggerEvents().size(); i++) {
            TriggerEvent trigger = challenge.triggerEvents().get(i);
            triggers.add(new Stored.Trigger(
                    challenge.key(),
                    trigger.key(),
                    trigger.kind(),
                    trigger.text(),
                    references.partner(trigger.organisation(), pointer + "/triggerEvents/" + i + "/organisation"),
                    trigger.date(),
                    trigger.jobsLost(),
                    trigger.peakJobs(),
                    trigger.source()));
        }
    }

    @Nullable
    UUID parent() {
        return references.programme(said.parent(), "/parent");
    }

    List<Stored.Challenge> challenges() {
        return challenges;
    }

    List<Stored.ChallengeArea> challengeAreas() {
        return challengeAreas;
    }

    List<Stored.Trigger> triggers() {
        return triggers;
    }

    List<Stored.Area> areas() {
        List<Stored.Area> stored = new ArrayList<>();
        for (int i = 0; i < said.areas().size(); i++) {
            ProgrammeArea area = said.areas().get(i);
            stored.add(
                    new Stored.Area(references.area(area.area(), "/areas/" + i + "/area"), area.kind(), area.source()));
        }
        return stored;
    }

    List<Stored.Term> terms() {
        List<Stored.Term> stored = new ArrayList<>();
        add(stored, TermKind.TARGET_GROUP, said.targetGroups());
        add(stored, TermKind.INSTRUMENT, said.instruments());
        add(stored, TermKind.THEME, said.themes());
        add(stored, TermKind.TASK, said.tasks());
        add(stored, TermKind.SUCCESS_CRITERION, said.successCriteria());
        add(stored, TermKind.RESULT, said.results());
        return stored;
    }

    private static void add(List<Stored.Term> stored, TermKind kind, List<CodedText> terms) {
        terms.forEach(t -> stored.add(new Stored.Term(kind, t.code(), t.text(), t.source())));
    }

    List<Stored.Policy> policies() {
        List<Stored.Policy> stored = new ArrayList<>();
        for (int i = 0; i < said.policyDocuments().size(); i++) {
            PolicyDocument policy = said.policyDocuments().get(i);
            stored.add(new Stored.Policy(
                    policy.key(),
                    policy.title(),
                    references.partner(policy.owner(), "/policyDocuments/" + i + "/owner"),
                    policy.adopted(),
                    policy.url(),
                    policy.source()));
        }
        return stored;
    }

    List<Stored.Relation> relations() {
        List<Stored.Relation> stored = new ArrayList<>();
        for (int i = 0; i < said.relations().size(); i++) {
            ProgrammeRelation relation = said.relations().get(i);
            stored.add(new Stored.Relation(
                    relation.key(),
                    relation.kind(),
                    references.programme(relation.programme(), "/relations/" + i + "/programme"),
                    relation.name(),
                    relation.source()));
        }
        return stored;
    }
}
