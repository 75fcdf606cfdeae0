package no.ringvirkning.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;

/** Reads a programme, also one that is not public, for those who may read what is on its way in it. */
@ApplicationScoped
class WorkingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammeQueries queries;

    @Inject
    WorkingProgrammes(ProgrammeRepository programmes, ProgrammeQueries queries) {
        this.programmes = programmes;
        this.queries = queries;
    }

    /** The programme; nothing for who may not know of it, and nothing when it was withdrawn. */
    @Transactional
    Optional<ProgrammeDraftView> get(String slug, Actor actor) {
        return programmes
                .bySlug(slug)
                .filter(programme -> programme.publication() != Publication.WITHDRAWN
                        && actor.rights().allow(Permission.READ_WORKING, Subject.of(programme.id())))
                .map(programme -> new ProgrammeDraftView(
                        programme.publishedVersion(),
                        queries.whole(programme.id()),
                        programme.publication(),
                        ProgrammeAction.allowed(
                                programme.isPublished(), programme.status(), actor, Subject.of(programme.id()))));
    }
}
