package no.ringvirkning.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ringvirkning.programme.ProgrammeService;

/**
 * A decision tells what came of it: the roles it gave, the periods it granted, the plans it adopted. When a programme is
 * published, withdrawn or told of in other words, the decisions behind it tell something else from then on, as new versions.
 */
@ApplicationScoped
class DecisionsOfProgramme {

    private final DecisionQueries queries;
    private final DecisionService decisions;

    @Inject
    DecisionsOfProgramme(DecisionQueries queries, DecisionService decisions) {
        this.queries = queries;
        this.decisions = decisions;
    }

    void recorded(@Observes ProgrammeService.Recorded programme) {
        decisions.follow(queries.toldOtherwise(programme.programme()), programme.change());
    }
}
