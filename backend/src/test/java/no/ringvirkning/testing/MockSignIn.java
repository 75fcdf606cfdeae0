package no.ringvirkning.testing;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;

/** Signs people in, as an identity provider does. */
final class MockSignIn {

    private final JWKSet keys;
    private final String address;

    MockSignIn(JWKSet keys, String address) {
        this.keys = keys;
        this.address = address;
    }

    void serve(HttpServer server) {}
}
