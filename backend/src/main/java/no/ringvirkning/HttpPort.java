package no.ringvirkning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import no.ringvirkning.postgres.StartFailure;
import org.eclipse.microprofile.config.Config;

/** The port the application will listen on. */
record HttpPort(String host, int number) {

    /** Reads it the way the server itself will. */
    static HttpPort of(Config config) {
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        String port = config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
            throw new StartFailure("QUARKUS_HTTP_PORT is " + port + ", which is no port. Give a number up to 65535.");
        }
        return new HttpPort(host, Integer.parseInt(port));
    }

    /** Fails before anything else has been started, rather than after the database and the migrations. */
    void requireFree() {
        if (number == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, number));
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + number + " on " + host + " is not free (" + e.getMessage()
                            + "). Stop the program that uses it, or choose another port with QUARKUS_HTTP_PORT.",
                    e);
        }
    }
}
