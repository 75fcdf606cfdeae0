package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation sends mail. */
@ApplicationScoped
class MailSettings {

    private final MailMode mode;
    private final String home;

    /**
     * @param transport where mail goes; where there are accounts to try things out with, into the mailbox unless it is said
     * @param address where the pages are, for the links in mails; never as a request found them
     */
    @Inject
    MailSettings(
            @ConfigProperty(name = "ringvirkning.mail.transport") Optional<MailMode> transport,
            @ConfigProperty(name = "ringvirkning.demo-accounts") boolean trial,
            @ConfigProperty(name = "ringvirkning.address") Optional<String> address,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.mode = transport.orElse(trial ? MailMode.MAILBOX : MailMode.OFF);
        this.home = address.orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }

    MailMode mode() {
        return mode;
    }

    String home() {
        return home;
    }
}
