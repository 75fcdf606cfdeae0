package no.ringvirkning.access.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The wish of a program to be taken for who it shows itself to be by a bearer token. */
public class BearerRequest extends BaseAuthenticationRequest {

    private final String token;

    BearerRequest(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }
}
