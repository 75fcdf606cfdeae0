package no.ringvirkning.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often links may be tried from one address that are good for nothing. */
@ApplicationScoped
class LinkLimits {

    private final Allowances addresses;

    @Inject
    LinkLimits(Clock clock, @ConfigProperty(name = "ringvirkning.link-tries-per-minute") int ofAnAddress) {
        this.addresses = new Allowances(ofAnAddress, Duration.ofMinutes(1), clock);
    }

    /**
     * Uses a link. A good one costs nothing, nor one that was good: several organisations may share an address.
     *
     * @throws ProblemException when so many came from there that there never were that another one must wait
     */
    <T> T from(String address, Supplier<T> use) {
        addresses.take(address).ifPresent(wait -> {
            throw new ProblemException(HttpProblem.TOO_MANY_REQUESTS, "Wait as long as Retry-After says.").after(wait);
        });
        try {
            T answer = use.get();
            addresses.giveBack(address);
            return answer;
        } catch (ProblemException refused) {
            if (refused.type() != LinkProblem.LINK_UNKNOWN) {
                addresses.giveBack(address);
            }
            throw refused;
        }
    }
}
