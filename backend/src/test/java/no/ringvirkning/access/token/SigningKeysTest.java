package no.ringvirkning.access.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.ringvirkning.testing.MockIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Security 15: the keys of one that signs")
class SigningKeysTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final MockIssuer issuer = MockIssuer.start();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final SigningKeys keys = SigningKeys.at(URI.create(issuer.address() + "/jwks"), new Outside(), clock);

    @AfterEach
    void close() {
        issuer.close();
    }

    private boolean knows(String name) {
        return keys.find(name, JWSAlgorithm.RS256).isPresent();
    }

    @Test
    @DisplayName("are fetched once, and again for one that is not known, once a minute at most")
    void fetched() {
        for (int i = 0; i < 20; i++) {
            assertTrue(knows("rsa"));
            assertFalse(knows("unheard-of-" + i));
        }
        assertEquals(1, issuer.asked());
        now = now.plusSeconds(61);
        for (int i = 0; i < 20; i++) {
            assertFalse(knows("unheard-of-" + i));
        }
        assertEquals(2, issuer.asked());
        now = now.plus(Duration.ofMinutes(11));
        assertTrue(knows("rsa"));
        assertEquals(3, issuer.asked(), "they had become old");
        now = now.minus(Duration.ofHours(2));
        assertFalse(knows("unheard-of"));
        assertEquals(4, issuer.asked(), "the clock was set back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "silent", "elsewhere", "endless", "broken"})
    @DisplayName("are good for a day yet when they cannot be fetched, and no longer")
    void away(String how) {
        assertTrue(knows("rsa"));
        issuer.be(how);
        now = now.plus(Duration.ofHours(1));
        assertTimeout(Duration.ofSeconds(8), () -> assertTrue(knows("rsa")));
        now = now.plus(Duration.ofHours(24));
        assertTimeout(Duration.ofSeconds(8), () -> assertFalse(knows("rsa")));
        issuer.be("up");
        now = now.plusSeconds(61);
        assertTrue(knows("rsa"));
    }

    @Test
    @DisplayName("are for what they are for")
    void uses() {
        assertFalse(keys.find("ec", JWSAlgorithm.RS256).isPresent());
        assertFalse(keys.find("rsa", JWSAlgorithm.ES256).isPresent());
        assertTrue(keys.find("ec", JWSAlgorithm.ES256).isPresent());
        assertTrue(keys.find("rsa", JWSAlgorithm.PS256).isPresent());
        assertFalse(knows("for-secrets"));
    }

    @Test
    @DisplayName("are fetched over TLS, or from this machine; given as they are, they are fetched from nowhere")
    void places() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SigningKeys.at(URI.create("http://keys.example.org/jwks"), new Outside(), clock));
        assertThrows(IllegalArgumentException.class, () -> SigningKeys.of("{}", clock));
        SigningKeys given = SigningKeys.of(issuer.secrets(), clock);
        assertTrue(given.find("rsa", JWSAlgorithm.RS256).isPresent());
        assertFalse(given.find("unheard-of", JWSAlgorithm.RS256).isPresent());
        assertEquals(0, issuer.asked());
    }
}
