package no.ringvirkning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.shared.InputCheck;

/** What happens to a programme as a whole. Every command is one transaction, and leaves one entry in the ledger. */
@ApplicationScoped
public class ProgrammeStepService {

    private final KeptProgrammes kept;
    private final RoleService roles;
    private final InputCheck input;

    @Inject
    ProgrammeStepService(KeptProgrammes kept, RoleService roles, InputCheck input) {
        this.kept = kept;
        this.roles = roles;
        this.input = input;
    }

    /**
     * Records that a programme runs, since a day.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView start(String slug, ProgrammeDay given, long expectedVersion, Change change) {
        input.checked(given);
        Programme programme = open(slug, ProgrammeAction.START, expectedVersion, change);
        programme.stand(ProgrammeStatus.RUNNING, ProgrammePeriods.started(programme.periods(), given.date()));
        return kept.publish(programme, change);
    }

    /**
     * Records that a programme is over, the day included.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView complete(String slug, ProgrammeDay given, long expectedVersion, Change change) {
        input.checked(given);
        Programme programme = open(slug, ProgrammeAction.COMPLETE, expectedVersion, change);
        programme.stand(ProgrammeStatus.COMPLETED, ProgrammePeriods.ended(programme.periods(), given.date()));
        return kept.publish(programme, change);
    }

    /**
     * Records that a programme that was over goes on.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView reopen(String slug, long expectedVersion, Change change) {
        Programme programme = open(slug, ProgrammeAction.REOPEN, expectedVersion, change);
        programme.stand(ProgrammeStatus.RUNNING, ProgrammePeriods.ended(programme.periods(), null));
        return kept.publish(programme, change);
    }

    /**
     * Lets the public read a programme, with the roles in it.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    public ProgrammeView publish(String slug, long expectedVersion, Change change) {
        Programme programme = open(slug, ProgrammeAction.PUBLISH, expectedVersion, change);
        programme.publish();
        ProgrammeView view = kept.tell(programme, change);
        roles.publishOf(programme.id(), change);
        return view;
    }

    /** Of one that is not public only those know who read drafts. */
    private Programme open(String slug, ProgrammeAction action, long expectedVersion, Change change) {
        Programme programme = kept.find(slug);
        Subject subject = Subject.of(programme.id());
        if (programme.isPublished()) {
            change.actor().needs(action.needs(true), subject);
        } else {
            change.actor().needs(action.needs(false), subject, () -> KeptProgrammes.notThere(slug));
        }
        return KeptProgrammes.ready(programme, action, expectedVersion);
    }
}
