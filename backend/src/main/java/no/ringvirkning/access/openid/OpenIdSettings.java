package no.ringvirkning.access.openid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By whom people may sign in, each under a name of ours. By nobody, unless somebody configures one. */
@ConfigMapping(prefix = "ringvirkning.openid")
public interface OpenIdSettings {

    @WithParentName
    Map<String, Settings> providers();

    /** An identity provider, such as ID-porten, Ansattporten, Entra ID or Keycloak. */
    interface Settings {

        /** What stands in {@code iss}, to the letter; its discovery document is found by it. */
        URI issuer();

        String clientId();

        String clientSecret();

        /** What people are told it is called. */
        Optional<String> title();

        @WithDefault("openid")
        String scope();

        /** How certain it must be who somebody is; one of these must come back in {@code acr}. */
        Optional<Set<String>> acr();

        /** How long what it says may be good for, from when it was said. */
        @WithDefault("PT2H")
        Duration longest();
    }
}
