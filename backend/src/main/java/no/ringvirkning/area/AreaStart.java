package no.ringvirkning.area;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.StartLock;
import org.jboss.logging.Logger;

/** Enters the register into an empty record at start, whole or not at all. */
@ApplicationScoped
public class AreaStart {

    /** Before everything that points at areas. */
    public static final int PRIORITY = 100;

    private static final Logger LOG = Logger.getLogger(AreaStart.class);

    private final AreaService service;
    private final AreaQueries queries;
    private final StartLock lock;
    private final ObjectMapper json;

    @Inject
    AreaStart(AreaService service, AreaQueries queries, StartLock lock, ObjectMapper json) {
        this.service = service;
        this.queries = queries;
        this.lock = lock;
        this.json = json;
    }

    void enterRegister(@Observes @Priority(PRIORITY) StartupEvent started) {
        lock.alone(() -> {
            if (queries.isEmpty()) {
                AreaRegister register = new AreaRegister(json);
                service.enterRegister(
                        register.areas(),
                        register.changes(),
                        new Change(Actor.SYSTEM, "Registeret over områder er tatt inn fra Statistisk sentralbyrå."));
                LOG.infof(
                        "Entered %d areas and %d changes.",
                        register.areas().size(), register.changes().size());
            }
        });
    }
}
