package no.ringvirkning.link.proposal;

import no.ringvirkning.shared.ProblemType;

/** The rules of proposed reports that a step can break. */
enum ProposalProblem implements ProblemType {
    PROPOSAL_DECIDED(409, "Somebody has looked at the report already.");

    private final int status;
    private final String title;

    ProposalProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
