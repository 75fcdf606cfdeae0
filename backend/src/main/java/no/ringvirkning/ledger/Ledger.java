package no.ringvirkning.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the ledger. Entries are collected while the transaction runs and written as its last step, under a lock that
 * is held until it has committed: so the order of {@code seq} is the order of commit, and a reader that remembers the last
 * {@code seq} it saw never skips a row that commits later.
 */
@ApplicationScoped
public class Ledger {

    /** The version of the snapshots' form; they change only by addition within one. */
    static final int SCHEMA_VERSION = 1;

    /** One number for all nodes of an installation: "ringvirk" read as a long. */
    static final long LOCK = 0x72696e677669726bL;

    // The clock may be set back; what was published later is never recorded as earlier.
    private static final String INSERT = """
            insert into ledger (seq, recorded_at, actor, reason, programme_id, entity_type, entity_id, version, op, visibility,
                                schema_version, snapshot)
            select nextval('ledger_seq'),
                   greatest(cast(? as timestamptz), (select max(recorded_at) from ledger
                                                     where seq = (select max(seq) from ledger))),
                   r.actor, r.reason, r.programme_id, r.entity_type, r.entity_id, r.version, r.op, r.visibility,
                   r.schema_version, r.snapshot
            from rows from (jsonb_to_recordset(cast(? as jsonb)) as (
                   actor text, reason text, programme_id uuid, entity_type text, entity_id uuid, version bigint,
                   op text, visibility text, schema_version int, snapshot jsonb)) with ordinality as
                   r(actor, reason, programme_id, entity_type, entity_id, version, op, visibility, schema_version, snapshot,
                     place)
            order by r.place
            """;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Ledger(DataSource dataSource, TransactionSynchronizationRegistry transaction, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records that the entity is now published as this view. A second call for the same entity in one transaction takes the
     * place of the first: one change, one entry.
     */
    public void append(Change change, PublishedView view) {
        collect(view, whole(change, view));
    }

    /**
     * Records where something stands that is not published: kept for those who answer for it, and in no public answer. The same
     * entity is never both noted and published.
     */
    public void note(Change change, PublishedView view) {
        collect(view, whole(change, view).put("visibility", Visibility.INTERNAL.name()));
    }

    /** Records that the entity, last published as this view, is published no more. */
    public void withdraw(Change change, PublishedView last) {
        ObjectNode entry = entry(
                change, last.entityType(), last.id(), last.version() + 1, last.ledgerProgramme(), Operation.DELETE);
        collect(last, entry);
    }

    private ObjectNode whole(Change change, PublishedView view) {
        ObjectNode entry =
                entry(change, view.entityType(), view.id(), view.version(), view.ledgerProgramme(), Operation.UPSERT);
        entry.set("snapshot", json.valueToTree(view));
        return entry;
    }

    private ObjectNode entry(
            Change change, EntityType type, UUID id, long version, @Nullable UUID programme, Operation operation) {
        return json.createObjectNode()
                .put("actor", change.actor().id())
                .put("reason", change.reason())
                .put("programme_id", programme == null ? null : programme.toString())
                .put("entity_type", type.name())
                .put("entity_id", id.toString())
                .put("version", version)
                .put("op", operation.name())
                .put("visibility", Visibility.PUBLIC.name())
                .put("schema_version", SCHEMA_VERSION);
    }

    @SuppressWarnings("unchecked") // this class alone puts the resource there
    private void collect(PublishedView view, ObjectNode entry) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a published change is made in a transaction");
        }
        var entries = (Map<String, ObjectNode>) transaction.getResource(Ledger.class);
        if (entries == null) {
            entries = new LinkedHashMap<>();
            transaction.putResource(Ledger.class, entries);
            transaction.registerInterposedSynchronization(new LastStep(entries));
        }
        String key = view.entityType() + "/" + view.id();
        entries.remove(key);
        entries.put(key, entry);
    }

    /** By then Hibernate has flushed and given its connection back; a second look at the pool finds the same one. */
    private void write(Map<String, ObjectNode> entries) {
        ArrayNode rows = json.createArrayNode().addAll(entries.values());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            lock.setLong(1, LOCK);
            lock.execute();
            insert.setString(1, clock.instant().toString());
            insert.setString(2, text(rows));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the ledger cannot be written", e);
        }
    }

    private String text(ArrayNode rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot can always be written", e);
        }
    }

    private final class LastStep implements Synchronization {

        private final Map<String, ObjectNode> entries;

        LastStep(Map<String, ObjectNode> entries) {
            this.entries = entries;
        }

        @Override
        public void beforeCompletion() {
            write(entries);
        }

        @Override
        public void afterCompletion(int status) {
            // The lock went with the transaction.
        }
    }
}
