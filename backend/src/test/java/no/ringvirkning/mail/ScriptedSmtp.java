package no.ringvirkning.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that speaks SMTP, and answers as it is told to: also with what a good one never says. */
final class ScriptedSmtp implements AutoCloseable {

    /** What is answered to the end of a message. */
    static final String END = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "EHLO",
            "250 here",
            "AUTH",
            "235 welcome",
            "STARTTLS",
            "220 go on",
            "DATA",
            "354 go on",
            "QUIT",
            "221 bye"));
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch patience = new CountDownLatch(1);
    private volatile boolean slow;

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread server = new Thread(this::serve, "Scripted SMTP");
        server.setDaemon(true);
        server.start();
    }

    ScriptedSmtp answering(String verb, String answer) {
        answers.put(verb, answer);
        return this;
    }

    /** It says nothing to the end of a message before it is let go. */
    ScriptedSmtp slow() {
        slow = true;
        return this;
    }

    /** Waits for the end of a message. */
    boolean isReached() throws InterruptedException {
        return reached.await(20, TimeUnit.SECONDS);
    }

    void letGo() {
        patience.countDown();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** All that was said to it. */
    List<String> lines() {
        return lines;
    }

    long heard(String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).count();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // It hung up, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "220 scripted");
        boolean message = false;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (message && !line.equals(END)) {
                continue;
            }
            if (message) {
                holdOn();
            }
            String verb = line.split(" ")[0].toUpperCase(Locale.ROOT);
            String answer = answers.getOrDefault(verb, "250 ok");
            say(client, answer);
            message = verb.equals("DATA") && answer.startsWith("3");
        }
    }

    private void holdOn() {
        reached.countDown();
        if (slow) {
            try {
                patience.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        letGo();
        socket.close();
    }
}
