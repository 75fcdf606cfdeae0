package no.ringvirkning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.shared.ProblemException;

/** The programmes that there are, for commands: found by those who may, and told to the ledger when the public reads them. */
@ApplicationScoped
class KeptProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammeQueries queries;
    private final RoleService roles;
    private final Ledger ledger;
    private final Event<ProgrammeService.Recorded> recorded;

    @Inject
    KeptProgrammes(
            ProgrammeRepository programmes,
            ProgrammeQueries queries,
            RoleService roles,
            Ledger ledger,
            Event<ProgrammeService.Recorded> recorded) {
        this.programmes = programmes;
        this.queries = queries;
        this.roles = roles;
        this.ledger = ledger;
        this.recorded = recorded;
    }

    /** One that was not withdrawn. */
    Programme find(String slug) {
        return programmes
                .bySlug(slug)
                .filter(found -> found.publication() != Publication.WITHDRAWN)
                .orElseThrow(() -> notThere(slug));
    }

    static ProblemException notThere(String slug) {
        return ProblemException.notFound("programme", slug);
    }

    /** The same, when the caller has seen it as it is and it stands where this is done. */
    static Programme ready(Programme programme, ProgrammeAction action, long expectedVersion) {
        if (programme.publishedVersion() != expectedVersion) {
            throw ProblemException.stale("programme", expectedVersion, programme.publishedVersion());
        }
        if (!action.fits(programme.isPublished(), programme.status())) {
            throw new ProblemException(
                    ProgrammeProblem.NOT_WHERE_IT_STANDS,
                    "It is %s and %s.".formatted(programme.status(), programme.publication()));
        }
        return programme;
    }

    /** What it is from now on; one entry in the ledger when the public reads it. */
    ProgrammeView publish(Programme programme, Change change) {
        programmes.flush();
        ProgrammeView view = queries.published(programme.id());
        if (programme.isPublished()) {
            ledger.append(change, view);
        }
        return view;
    }

    /** Takes it away from the public, with the roles in it. */
    ProgrammeView withdraw(Programme programme, Change change) {
        if (programme.isPublished()) {
            roles.withdrawOf(programme.id(), change);
            ledger.withdraw(change, queries.published(programme.id()));
        }
        programme.withdraw();
        return tell(programme, change);
    }

    /** The same as {@link #publish}, where what is told elsewhere of the programme may be something else from now on. */
    ProgrammeView tell(Programme programme, Change change) {
        ProgrammeView view = publish(programme, change);
        recorded.fire(new ProgrammeService.Recorded(programme.id(), change));
        return view;
    }
}
