package no.ringvirkning.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Answers few requests a minute, and believes one proxy. */
public class FewRequestsProfile implements QuarkusTestProfile {

    public static final int OF_AN_ADDRESS = 6;
    public static final int OF_A_CALLER = 9;
    public static final String PROXY = "127.0.0.29";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ringvirkning.demo",
                "false",
                "ringvirkning.requests-per-minute",
                Integer.toString(OF_AN_ADDRESS),
                "ringvirkning.requests-per-minute-of-a-caller",
                Integer.toString(OF_A_CALLER),
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.allow-x-forwarded",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                PROXY);
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresTestResource.class));
    }
}
