package no.ringvirkning.access.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Whose tokens programs may show, each under a name of ours. None, unless somebody configures one. */
@ConfigMapping(prefix = "ringvirkning.tokens")
public interface TokenSettings {

    @WithParentName
    Map<String, Issuer> issuers();

    /** One that signs tokens, such as Maskinporten. */
    interface Issuer {

        /** What stands in {@code iss}, to the letter. */
        String issuer();

        /** Where it publishes its keys. Either this, or the keys themselves. */
        Optional<URI> jwks();

        /** Its keys, as a JSON Web Key Set, where the server reaches nobody outside. */
        Optional<String> keys();

        /** What must stand in {@code aud}: a token for another service is none for us. */
        String audience();

        /** Where it stands which organisation, or client, the token was made for; a dot leads into an object. */
        @WithDefault("consumer.ID")
        String consumerClaim();

        /** Where it stands what the token was made for: texts with spaces between, or a list. */
        @WithDefault("scope")
        String scopeClaim();

        /** Its name for reading. */
        Optional<String> readScope();

        /** Its name for reporting. */
        Optional<String> reportScope();

        /** Its name for writing. */
        Optional<String> writeScope();

        /** How long a token may be good for, from when it was made. */
        @WithDefault("PT2H")
        Duration longest();
    }
}
