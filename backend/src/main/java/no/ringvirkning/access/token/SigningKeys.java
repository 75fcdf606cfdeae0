package no.ringvirkning.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one that signs. They are fetched when one is needed that is not known, once a minute at most whoever asks, and when
 * they have become old. When they cannot be fetched, those that were known are good for a day yet.
 */
public final class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int SHORTEST_RSA = 2048;

    private final @Nullable URI address;
    private final @Nullable Outside outside;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Known known;

    private record Known(List<JWK> keys, Instant fetched, Instant tried) {}

    private SigningKeys(@Nullable URI address, @Nullable Outside outside, Clock clock, Known known) {
        this.address = address;
        this.outside = outside;
        this.clock = clock;
        this.known = known;
    }

    /** Those that are published there. */
    public static SigningKeys at(URI address, Outside outside, Clock clock) {
        return new SigningKeys(
                Outside.allowed(address), outside, clock, new Known(List.of(), Instant.EPOCH, Instant.EPOCH));
    }

    /** @throws IllegalArgumentException when it is no JSON Web Key Set */
    static SigningKeys of(String keySet, Clock clock) {
        return new SigningKeys(null, null, clock, new Known(parsed(keySet), Instant.MAX, Instant.MAX));
    }

    /** The key of that name, when it is one for that algorithm. Nothing of the name gets anywhere. */
    Optional<JWK> find(String name, JWSAlgorithm algorithm) {
        refreshWhen(clock.instant().isAfter(age()));
        Optional<JWK> found = among(name, algorithm);
        if (found.isEmpty()) {
            refreshWhen(true);
            found = among(name, algorithm);
        }
        return found;
    }

    private Instant age() {
        return address == null ? Instant.MAX : known.fetched().plus(FRESH);
    }

    private Optional<JWK> among(String name, JWSAlgorithm algorithm) {
        Known now = known;
        boolean tooOld =
                address != null && clock.instant().isAfter(now.fetched().plus(LONGEST));
        return tooOld
                ? Optional.empty()
                : now.keys().stream()
                        .filter(key -> name.equals(key.getKeyID()))
                        .filter(key ->
                                key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm))
                        .filter(key -> isFor(key, algorithm))
                        .findFirst();
    }

    private static boolean isFor(JWK key, JWSAlgorithm algorithm) {
        if (key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) {
            return false;
        }
        return JWSAlgorithm.ES256.equals(algorithm)
                ? key instanceof ECKey ec && ec.getCurve().equals(Curve.P_256)
                : key instanceof RSAKey && key.size() >= SHORTEST_RSA;
    }

    private void refreshWhen(boolean wanted) {
        if (address == null || outside == null || !wanted || !isTime()) {
            return;
        }
        // The first keys are waited for; later on whoever comes meanwhile makes do with those that are known.
        if (known.keys().isEmpty()) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return;
        }
        try {
            if (isTime()) {
                fetch(address, outside);
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean isTime() {
        Instant now = clock.instant();
        // A clock that was set back does not keep us from asking.
        return Duration.between(known.tried(), now).abs().compareTo(BETWEEN) >= 0;
    }

    private void fetch(URI from, Outside by) {
        Instant now = clock.instant();
        try {
            known = new Known(parsed(by.get(from)), now, now);
        } catch (OutsideException | IllegalArgumentException e) {
            LOG.warnf("the keys at %s cannot be fetched: %s", from, e.getMessage());
            known = new Known(known.keys(), known.fetched(), now);
        }
    }

    private static List<JWK> parsed(String keySet) {
        try {
            return JWKSet.parse(keySet).getKeys();
        } catch (ParseException | RuntimeException e) {
            throw new IllegalArgumentException("no JSON Web Key Set", e);
        }
    }
}
