package no.ringvirkning.access.token;

import java.util.Set;

/**
 * What a good token says.
 *
 * @param issuer our name for who signed it
 * @param consumer whom it was made for, as the issuer names them
 * @param scopes what it was made for, as the issuer names that
 */
public record BearerToken(String issuer, String consumer, Set<String> scopes) {

    public BearerToken {
        scopes = Set.copyOf(scopes);
    }
}
