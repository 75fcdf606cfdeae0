package no.ringvirkning.access.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.ringvirkning.access.account.Invitations.Made;
import no.ringvirkning.shared.StartLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the first administrator in: there is no account and no password to begin with, but whoever can read the console of the server
 * finds a link there. It is made anew at every start until somebody has used one, and only the newest works.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    /** After all that is entered at start: the line is not to scroll away. */
    private static final int LAST = 1_000_000;

    private final AccountRepository accounts;
    private final Invitations invitations;
    private final StartLock lock;
    private final boolean jsonLogs;

    @Inject
    FirstAdministrator(
            AccountRepository accounts,
            Invitations invitations,
            StartLock lock,
            @ConfigProperty(name = "ringvirkning.json-logs") boolean jsonLogs) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.lock = lock;
        this.jsonLogs = jsonLogs;
    }

    void invite(@Observes @Priority(LAST) StartupEvent started) {
        lock.alone(() -> {
            if (!accounts.hasActiveAdministrator()) {
                Made made = invitations.make(null, "system");
                say(
                        "Nobody administers Ringvirkning yet. Whoever opens this link first does (it works once, for 24 hours): "
                                + made.link());
            }
        });
    }

    private void say(String line) {
        if (jsonLogs) {
            LOG.info(line); // Whoever reads objects shall find no bare line.
        } else {
            System.out.println(line);
        }
    }
}
