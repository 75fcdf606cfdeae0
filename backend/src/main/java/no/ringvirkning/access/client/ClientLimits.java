package no.ringvirkning.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import no.ringvirkning.access.Actor;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How often one program may ask, by whichever of its tokens, and from wherever: one that runs wild leaves room for the others. */
@ApplicationScoped
class ClientLimits {

    private final @Nullable Allowances clients;

    /** @param ofAClient none at all when it is 0 */
    @Inject
    ClientLimits(Clock clock, @ConfigProperty(name = "ringvirkning.client-requests-per-minute") int ofAClient) {
        this.clients = ofAClient == 0 ? null : new Allowances(ofAClient, Duration.ofMinutes(1), clock);
    }

    /** @throws ProblemException when it has asked so often that it must wait */
    Actor counted(Actor client) {
        if (clients != null) {
            clients.take(client.id()).ifPresent(wait -> {
                throw new ProblemException(HttpProblem.TOO_MANY_REQUESTS, "Wait as long as Retry-After says.")
                        .after(wait);
            });
        }
        return client;
    }
}
