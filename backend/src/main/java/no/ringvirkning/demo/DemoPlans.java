package no.ringvirkning.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.plan.RecordAdoption;
import no.ringvirkning.plan.RevisionService;

/** Takes a plan of the demo data through its life, step by step, as those who work with it would. */
@ApplicationScoped
class DemoPlans {

    private final PlanService plans;
    private final RevisionService revisions;

    @Inject
    DemoPlans(PlanService plans, RevisionService revisions) {
        this.plans = plans;
        this.revisions = revisions;
    }

    void load(DemoPlan given, Change change) {
        plans.create(given.plan(), change);
        given.revisions().forEach(revision -> load(given.plan().slug(), revision, change));
    }

    private void load(String plan, DemoPlan.Revision given, Change change) {
        PlanRevisionView last = revisions.open(plan, given.open(), change);
        int number = last.number();
        last = revisions.propose(plan, number, last.version(), given.bodies(), change);
        for (RecordAdoption adoption : given.adoptions()) {
            last = revisions.recordAdoption(plan, number, last.version(), adoption, change);
        }
        if (given.adoptions().isEmpty()) {
            last = revisions.enterHistoric(plan, number, last.version(), change);
        }
        if (given.inForce() != null) {
            revisions.takeIntoForce(plan, number, last.version(), given.inForce(), change);
        }
    }
}
