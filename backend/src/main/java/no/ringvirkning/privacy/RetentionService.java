package no.ringvirkning.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets what has been kept for as long as it is to be kept, and notes how much it was. */
@ApplicationScoped
class RetentionService {

    private static final Logger LOG = Logger.getLogger(RetentionService.class);

    /** How long it is known whom a link went to that nobody has answered. */
    private static final Duration AFTER_A_LINK = Duration.ofDays(30);

    private static final Change CHANGE =
            new Change(Actor.SYSTEM, "Personen bak kontaktpunktet er glemt: fristen er ute.");

    private final ForgettingRepository forgetting;
    private final ContactService contacts;
    private final SecurityLog log;
    private final StartLock lock;
    private final Clock clock;
    private final int months;

    @Inject
    RetentionService(
            ForgettingRepository forgetting,
            ContactService contacts,
            SecurityLog log,
            StartLock lock,
            Clock clock,
            @ConfigProperty(name = "ringvirkning.retention-months") int months) {
        this.forgetting = forgetting;
        this.contacts = contacts;
        this.log = log;
        this.lock = lock;
        this.clock = clock;
        this.months = months;
    }

    /** All of it, or nothing; one node at a time. */
    void forgetOld() {
        lock.alone(() -> {
            Instant day =
                    clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
            Map<String, Integer> gone = new LinkedHashMap<>();
            gone.put("contacts", contacts());
            gone.put("sessions", forgetting.sessionsBefore(day));
            gone.put("browsers", forgetting.browsersBefore(day));
            gone.put("invitations", forgetting.invitationsBefore(day));
            gone.put(
                    "addresses",
                    forgetting.addressesOfLinksOverBefore(clock.instant().minus(AFTER_A_LINK)));
            gone.put("events", forgetting.eventsBefore(day));
            gone.values().removeIf(count -> count == 0);
            if (!gone.isEmpty()) {
                Map<String, String> counts = new LinkedHashMap<>();
                gone.forEach((what, count) -> counts.put(what, String.valueOf(count)));
                log.noteCounts(SecurityEventKind.OLD_FORGOTTEN, Actor.SYSTEM.id(), counts);
                LOG.infof("Forgotten, because it was old: %s.", counts);
            }
        });
    }

    private int contacts() {
        int all = 0;
        for (int some = contacts.forgetDue(CHANGE); some > 0; some = contacts.forgetDue(CHANGE)) {
            all += some;
        }
        return all;
    }
}
