package no.ringvirkning.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.ringvirkning.access.Token;

/** Who is on their way to sign in; each step in one transaction, none of which is open while others are asked. */
@ApplicationScoped
class Attempts {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final AttemptRepository attempts;
    private final Clock clock;

    @Inject
    Attempts(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional
    void begin(String state, String browser, String provider, String nonce, String verifier, BeginOpenId given) {
        Instant now = clock.instant();
        attempts.forgetOlderThan(now);
        attempts.persist(new Attempt(state, browser, provider, nonce, verifier, given, now.plus(LIFE)));
    }

    /** The attempt of that state, when it was begun in that browser with that provider. It is used up by being asked for there. */
    @Transactional
    Optional<Attempt> use(String state, String browser, String provider) {
        if (!Token.isOne(state) || !Token.isOne(browser)) {
            return Optional.empty();
        }
        Optional<Attempt> found = attempts.byState(state).filter(each -> each.isFor(browser, clock.instant()));
        found.ifPresent(attempts::delete);
        return found.filter(each -> each.provider().equals(provider));
    }
}
