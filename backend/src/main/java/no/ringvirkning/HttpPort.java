package no.ringvirkning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import no.ringvirkning.postgres.StartFailure;
import org.eclipse.microprofile.config.Config;

/** A port that the application will listen on. */
record HttpPort(String host, int number, String setting) {

    /** Where the operator asks: far enough from the other for several products on one machine with ports side by side. */
    private static final int AWAY = 1000;

    private static final int HIGHEST = 65535;
    private static final String MAIN = "quarkus.http.port";
    private static final String OPERATORS = "quarkus.management.port";

    /** Reads it the way the server itself will. */
    static HttpPort of(Config config) {
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        String port = config.getOptionalValue(MAIN, String.class).orElse("8080");
        return new HttpPort(host, number(port, "QUARKUS_HTTP_PORT"), "QUARKUS_HTTP_PORT");
    }

    /** Where the operator asks, as it is configured, else chosen by the main port; the server is told. */
    HttpPort operators(Config config) {
        String operators =
                config.getOptionalValue("quarkus.management.host", String.class).orElse("127.0.0.1");
        String port = config.getOptionalValue(OPERATORS, String.class)
                .filter(given -> !given.isBlank())
                .orElseGet(() -> Integer.toString(beside()));
        System.setProperty(OPERATORS, port);
        return new HttpPort(operators, number(port, "QUARKUS_MANAGEMENT_PORT"), "QUARKUS_MANAGEMENT_PORT");
    }

    private int beside() {
        if (number == 0) {
            return 0;
        }
        return number + AWAY > HIGHEST ? number - AWAY : number + AWAY;
    }

    private static int number(String port, String setting) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST) {
            throw new StartFailure(
                    setting + " is " + port + ", which is no port. Give a number up to " + HIGHEST + ".");
        }
        return Integer.parseInt(port);
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
                            + "). Stop the program that uses it, or choose another port with " + setting + ".",
                    e);
        }
    }
}
