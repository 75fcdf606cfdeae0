package no.ringvirkning.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where readers find the product: as it is configured, else as a request found it. */
@ApplicationScoped
class Home {

    private final Optional<String> configured;

    @Inject
    Home(@ConfigProperty(name = "ringvirkning.address") Optional<String> configured) {
        this.configured = configured.map(address -> address.replaceAll("/+$", ""));
    }

    /** Whether readers come over TLS, as far as it is configured. */
    boolean isSecure() {
        return configured.filter(address -> address.startsWith("https://")).isPresent();
    }

    String or(Supplier<String> found) {
        return configured.orElseGet(found);
    }

    /** The address under which readers find what was asked for at this one. */
    String of(URI asked) {
        String rest = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return configured.map(home -> home + rest).orElseGet(asked::toString);
    }
}
