package no.ringvirkning.link.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.link.proposal.ProposalQueries.Owned;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.plan.measure.NewReport;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;

/**
 * Takes reports that wait from the link they came by to what the public reads. By two, always: who answers by a link decides nothing.
 */
@ApplicationScoped
public class ProposalService {

    private final ReportProposalRepository proposals;
    private final ProposalQueries queries;
    private final MeasureService measures;
    private final InputCheck input;
    private final Clock clock;

    @Inject
    ProposalService(
            ReportProposalRepository proposals,
            ProposalQueries queries,
            MeasureService measures,
            InputCheck input,
            Clock clock) {
        this.proposals = proposals;
        this.queries = queries;
        this.measures = measures;
        this.input = input;
        this.clock = clock;
    }

    /** Has a report looked at that answers a line of a request. */
    @Transactional
    public void submit(UUID request, int item, NewReport report, Change change) {
        UUID measure = queries.asked(request, item);
        change.actor()
                .needs(Permission.REPORT, Subject.of(queries.owned(measure).programme()));
        input.checked(report);
        proposals.persistAndFlush(new ReportProposal(
                request, item, measure, report, change.actor().id(), clock.instant()));
    }

    /** Makes it a report on the measure, which the public reads from then on. */
    @Transactional
    public ReportProposalView approve(UUID id, long expectedVersion, Change change) {
        ReportProposal proposal = waiting(id, expectedVersion, change);
        Owned measure = queries.owned(proposal.measureId());
        MeasureReport report = measures.report(proposal.content().on(measure.slug(), measure.code()), change);
        proposal.approve(report.id(), change.actor().id(), clock.instant());
        return decided(id, change);
    }

    /** Lets it come to nothing. */
    @Transactional
    public ReportProposalView giveBack(UUID id, String reason, long expectedVersion, Change change) {
        ReportProposal proposal = waiting(id, expectedVersion, change);
        proposal.giveBack(reason, change.actor().id(), clock.instant());
        return decided(id, change);
    }

    private ReportProposal waiting(UUID id, long expectedVersion, Change change) {
        Supplier<ProblemException> notThere = ProposalService::notThere;
        ReportProposal proposal = proposals.locked(id).orElseThrow(notThere);
        UUID programme = queries.owned(proposal.measureId()).programme();
        change.actor().needs(Permission.PUBLISH, Subject.of(programme), notThere);
        if (proposal.version() != expectedVersion) {
            throw ProblemException.stale("report", expectedVersion, proposal.version());
        }
        if (proposal.isDecided()) {
            throw new ProblemException(ProposalProblem.PROPOSAL_DECIDED, "What was decided stands.");
        }
        return proposal;
    }

    private ReportProposalView decided(UUID id, Change change) {
        proposals.flush();
        return queries.find(id, change.actor()).orElseThrow();
    }

    static ProblemException notThere() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such report.");
    }
}
