package no.ringvirkning.packaged;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.ringvirkning.access.Token;

/**
 * Eighty partners a second, each with a name and a key of its own, sent whether or not the last one was answered; and what became of
 * each.
 */
final class WriteLoad implements AutoCloseable {

    static final int A_SECOND = 80;

    /** What the sender was told of one write. */
    enum Outcome {
        /** It is there, and will be. */
        ACKNOWLEDGED,
        /** Nobody took it. */
        NOT_SENT,
        /** It was sent, and nothing came back. */
        RESET,
        /** Something else was answered. */
        REFUSED
    }

    private static final String PROGRAMME = "vekst-i-kongsberg";

    private final String key = "rvk_" + Token.make();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final String markers = "marker-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final AtomicInteger sent = new AtomicInteger();
    private volatile int port;

    /** Lets a program write. */
    WriteLoad(Installation installation) throws IOException, SQLException {
        try (Connection connection = installation.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into api_key (id, programme_id, name, token_hash, prefix, scope, made_by, made_at, expires_at,"
                                + " version) values (?, (select id from programme where slug = ?), 'Prøve', ?, 'rvk_prøv',"
                                + " 'WRITE', 'system', now() - interval '1 hour', now() + interval '1 day', 1)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, PROGRAMME);
            insert.setBytes(3, Token.hash(key));
            insert.executeUpdate();
        }
    }

    /** Goes on until it is ended, to this product. */
    void begin(Product product) {
        begin(product, A_SECOND);
    }

    void begin(Product product, int aSecond) {
        port = product.port();
        clock.scheduleAtFixedRate(
                () -> senders.submit(() -> write(markers + sent.incrementAndGet())),
                0,
                1_000_000 / aSecond,
                TimeUnit.MICROSECONDS);
    }

    /** Sends no more, and waits for what was sent. */
    void end() throws InterruptedException {
        clock.shutdownNow();
        senders.shutdown();
        if (!senders.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new AssertionError("a write has had no answer for a minute");
        }
    }

    /** Sends what was not acknowledged once more, each with the key it had. */
    void again(Product product) {
        port = product.port();
        outcomes.entrySet().stream()
                .filter(write -> write.getValue() != Outcome.ACKNOWLEDGED)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::write);
    }

    private void write(String marker) {
        String body = body(marker);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/partners"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", key(marker))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                outcomes.put(marker, Outcome.ACKNOWLEDGED);
            } else {
                outcomes.put(marker, Outcome.REFUSED);
                refusals.add(marker + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            outcomes.put(marker, Outcome.NOT_SENT);
        } catch (IOException e) {
            outcomes.put(marker, Outcome.RESET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String body(String marker) {
        return "{\"slug\": \"" + marker + "\", \"kind\": \"ORGANISATION\", \"validity\": {}, \"type\": \"NETWORK\","
                + " \"names\": [{\"name\": \"" + marker + "\", \"validity\": {}}]}";
    }

    /** The head that a write has, without the length of its body. */
    String head(String marker) {
        return "POST /api/v1/partners HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + key + "\r\nIdempotency-Key: " + key(marker) + "\r\n";
    }

    private String key(String marker) {
        return keys.computeIfAbsent(marker, none -> UUID.randomUUID().toString());
    }

    /** What was written by other means. */
    void acknowledged(String marker) {
        outcomes.put(marker, Outcome.ACKNOWLEDGED);
    }

    int count(Outcome outcome) {
        return (int) outcomes.values().stream().filter(outcome::equals).count();
    }

    List<String> refusals() {
        return refusals;
    }

    /** What is wrong with what is there: what was acknowledged is there once, and all else once or not at all. */
    List<String> faults(Installation installation) throws IOException, SQLException {
        SortedMap<String, Integer> there = there(installation);
        List<String> faults = new CopyOnWriteArrayList<>();
        outcomes.forEach((marker, outcome) -> {
            int times = there.getOrDefault(marker, 0);
            if (times > 1 || (times == 0 && outcome == Outcome.ACKNOWLEDGED)) {
                faults.add(marker + " " + outcome + " is there " + times + " times");
            }
        });
        return faults;
    }

    /** How often each is in the ledger; in the register it can be but once. */
    private static SortedMap<String, Integer> there(Installation installation) throws IOException, SQLException {
        SortedMap<String, Integer> there = new TreeMap<>();
        try (Connection connection = installation.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select p.slug, count(l.entity_id) from partner p"
                        + " left join ledger l on l.entity_id = p.id where p.slug like 'marker-%' group by p.slug")) {
            while (row.next()) {
                there.put(row.getString(1), row.getInt(2));
            }
        }
        return there;
    }

    /** Markers with no entry in the ledger, or entries without their marker. */
    static int unlike(Installation installation) throws IOException, SQLException {
        try (Connection connection = installation.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from partner) - (select count(distinct entity_id) from ledger"
                                + " where entity_type = 'PARTNER')")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        senders.shutdownNow();
    }
}
