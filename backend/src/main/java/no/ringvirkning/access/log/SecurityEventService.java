package no.ringvirkning.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Shows what happened: all of it to administrators, and of a programme to those who may see who did what in it. */
@ApplicationScoped
class SecurityEventService {

    private final SecurityEventQueries queries;

    @Inject
    SecurityEventService(SecurityEventQueries queries) {
        this.queries = queries;
    }

    Page<SecurityEventView> list(@Nullable String programme, SoughtEvents sought, PageRequest request, Actor by) {
        return queries.list(programme == null ? all(by) : of(programme, by), sought, request);
    }

    private static @Nullable UUID all(Actor by) {
        by.needs(Permission.READ_LEDGER, Subject.SHARED);
        return null;
    }

    private UUID of(String programme, Actor by) {
        UUID id = queries.programme(programme).orElseThrow(() -> notThere(programme));
        if (!by.rights().allow(Permission.READ_LEDGER, Subject.SHARED)) {
            by.needs(Permission.READ_LEDGER, Subject.of(id), () -> notThere(programme));
        }
        return id;
    }

    private static ProblemException notThere(String programme) {
        return ProblemException.notFound("programme", programme);
    }
}
