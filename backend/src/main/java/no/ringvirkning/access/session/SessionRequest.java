package no.ringvirkning.access.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The wish to be taken for who is signed in by a token. */
class SessionRequest extends BaseAuthenticationRequest {

    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
