package no.ringvirkning.plan;

import java.util.List;
import java.util.UUID;

/** What the bodies that a revision was put before have said of it. */
final class Treatment {

    private Treatment() {}

    /** Writes down what a body has said. What it has said once stands, but for having taken note. */
    static void record(List<Stored.Adoption> adoptions, Stored.Adoption said) {
        int at = 0;
        while (at < adoptions.size() && !adoptions.get(at).bodyId().equals(said.bodyId())) {
            at++;
        }
        if (at == adoptions.size()) {
            throw PlanRules.broken(PlanProblem.BODY_NOT_ASKED, "/body", "the revision was not put before this body");
        }
        Stored.Adoption asked = adoptions.get(at);
        if (asked.decisionId() != null && asked.status() != AdoptionStatus.NOTED) {
            throw PlanRules.broken(PlanProblem.ALREADY_TREATED, "/body", "the body has treated the revision already");
        }
        adoptions.set(
                at,
                new Stored.Adoption(
                        said.bodyId(),
                        asked.required(),
                        asked.requiredAssumed(),
                        said.status(),
                        said.decisionId(),
                        said.note() == null ? asked.note() : said.note(),
                        said.source() == null ? asked.source() : said.source()));
    }

    /** Whether the revision can only come into force when this body has adopted it. */
    static boolean isRequired(List<Stored.Adoption> adoptions, UUID bodyId) {
        return adoptions.stream().anyMatch(a -> a.required() && a.bodyId().equals(bodyId));
    }

    /** Whether all that have to have adopted it; somebody has to, unless it is history whose proof is open. */
    static boolean isAdoptedByAll(List<Stored.Adoption> adoptions, boolean historic) {
        return adoptions.stream().allMatch(a -> !a.required() || a.isAdopted())
                && (historic || adoptions.stream().anyMatch(Stored.Adoption::required));
    }
}
