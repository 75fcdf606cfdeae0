package no.ringvirkning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import no.ringvirkning.postgres.StartFailure;

/** The port the application will listen on. */
record HttpPort(String host, int number) {

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
