package no.ringvirkning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionView;

/** Holds what a body is said to have said of a revision against the decision it said it in. */
@ApplicationScoped
class TreatedDecisions {

    private final DecisionQueries decisions;

    @Inject
    TreatedDecisions(DecisionQueries decisions) {
        this.decisions = decisions;
    }

    /** The id of the decision, when the body made it and it says so. */
    UUID check(RecordAdoption command) {
        if (command.decision() == null || !isSaid(command.status())) {
            throw PlanRules.broken(
                    PlanProblem.WITHOUT_DECISION,
                    command.decision() == null ? "/decision" : "/status",
                    "'%s' is said in a decision".formatted(command.status()));
        }
        DecisionView decision = decisions
                .find(command.decision())
                .orElseThrow(() -> PlanRules.broken(
                        PlanProblem.UNKNOWN_REFERENCE,
                        "/decision",
                        "'%s' is not in the record".formatted(command.decision())));
        if (decision.body() == null || !decision.body().slug().equals(command.body())) {
            throw PlanRules.broken(
                    PlanProblem.DECISION_OF_ANOTHER_BODY,
                    "/decision",
                    "'%s' is no decision of %s".formatted(command.decision(), command.body()));
        }
        if (decision.outcome() != outcome(command.status())) {
            throw PlanRules.broken(
                    PlanProblem.DECISION_SAYS_OTHERWISE,
                    "/status",
                    "'%s' ended as %s".formatted(command.decision(), decision.outcome()));
        }
        return decision.id();
    }

    private static boolean isSaid(AdoptionStatus status) {
        return status != AdoptionStatus.NOT_KNOWN && status != AdoptionStatus.PENDING;
    }

    private static DecisionOutcome outcome(AdoptionStatus status) {
        return switch (status) {
            case REJECTED -> DecisionOutcome.REJECTED;
            case NOTED -> DecisionOutcome.NOTED;
            default -> DecisionOutcome.ADOPTED;
        };
    }
}
