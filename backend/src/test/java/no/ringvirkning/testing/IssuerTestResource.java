package no.ringvirkning.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One that signs tokens and signs people in, for all tests of one JVM. */
public class IssuerTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable MockIssuer issuer;

    @Override
    public Map<String, String> start() {
        issuer = MockIssuer.start();
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
