package no.ringvirkning.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One that signs tokens and signs people in, for all tests of one JVM. */
public class IssuerTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable MockIssuer issuer;

    @Override
    public Map<String, String> start() {
        issuer = MockIssuer.start();
        Map<String, String> settings = new HashMap<>(tokens(issuer));
        for (String provider : List.of("mock", "other")) {
            String prefix = "ringvirkning.openid." + provider + ".";
            settings.put(prefix + "issuer", issuer.address() + "/" + provider);
            settings.put(prefix + "client-id", "ringvirkning of " + provider);
            settings.put(prefix + "client-secret", "hemmelig: " + provider);
            settings.put(prefix + "title", "Prøveporten " + provider);
        }
        settings.put("ringvirkning.openid.mock.acr", "high,higher");
        return settings;
    }

    private static Map<String, String> tokens(MockIssuer issuer) {
        return Map.of(
                "test.issuer.address",
                issuer.address(),
                "test.issuer.secrets",
                issuer.secrets(),
                "ringvirkning.tokens.mock.issuer",
                issuer.address() + "/",
                "ringvirkning.tokens.mock.jwks",
                issuer.address() + "/jwks",
                "ringvirkning.tokens.mock.audience",
                "https://ringvirkning.example.org",
                "ringvirkning.tokens.mock.read-scope",
                "prove:programdata.read",
                "ringvirkning.tokens.mock.report-scope",
                "prove:programdata.report",
                "ringvirkning.tokens.mock.write-scope",
                "prove:programdata.write");
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
            issuer = null;
        }
    }
}
