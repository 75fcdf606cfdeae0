package no.ringvirkning.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.shared.Cursor;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;

/** Reads the ledger: the change feed, the history of one entity, and what had been published by an instant. */
@ApplicationScoped
public class LedgerQueries {

    private static final String ENTRY = """
            jsonb_build_object('seq', l.seq, 'recordedAt', l.recorded_at, 'actor', l.actor, 'reason', l.reason,
              'entityType', l.entity_type, 'entityId', l.entity_id, 'programmeId', l.programme_id, 'version', l.version,
              'op', l.op, 'schemaVersion', l.schema_version, 'snapshot', l.snapshot)
            """;

    private static final String PUBLIC = "l.visibility = 'PUBLIC'";

    /** The last snapshots by then of the entities that one statement finds, as far as they meet a condition. */
    private static final String LATEST = """
            select entity_type, cast(snapshot as text)
            from (select distinct on (l.entity_type, l.entity_id) l.entity_type, l.op, l.snapshot
                  from ledger l
                  where l.visibility = 'PUBLIC' and l.recorded_at <= cast(:knownAt as timestamptz)
                    and (l.entity_type, l.entity_id) in (%s)
                  order by l.entity_type, l.entity_id, l.seq desc) latest
            where op = 'UPSERT' and (%s)
            """;

    /** Longer than any writer holds the lock. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    LedgerQueries(EntityManager entityManager, Provider<ListQuery> lists, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.clock = clock;
    }

    /** What was published after the entry {@code after}, oldest first. */
    public List<LedgerEntryView> changes(long after, int limit) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(" + ENTRY + " as text) from ledger l where " + PUBLIC
                        + " and l.seq > :after order by l.seq limit :limit")
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, LedgerEntryView.class))
                .toList();
    }

    /** All entries of one entity, newest first. */
    public Page<LedgerEntryView> history(EntityType type, UUID id, PageRequest request) {
        return lists.get()
                .from("ledger l")
                .where(PUBLIC)
                .where("l.entity_type = :type", "type", type.name())
                .where("l.entity_id = :entity", "entity", id)
                .item(ENTRY)
                .page(LedgerEntryView.class, "l.entity_id", Newest.RECORDED_DESC, request);
    }

    /**
     * The instant asked for, once all that is recorded by then can be read: a writer takes its time and holds the lock until
     * it has committed, so an answer of what was known a moment ago would else be another one later. What will be known is
     * not for anybody to ask; an instant that the ledger itself gave is never the future, whatever the clock says now.
     */
    public Instant settled(Instant knownAt) {
        Instant now = clock.instant();
        if (knownAt.isBefore(now.minus(MOMENT))) {
            return knownAt;
        }
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock_shared(:lock) as text)")
                .setParameter("lock", Ledger.LOCK)
                .getSingleResult();
        if (knownAt.isAfter(now) && knownAt.isAfter(lastRecorded())) {
            throw ProblemException.parameter("knownAt", "lies in the future", List.of());
        }
        return knownAt;
    }

    private Instant lastRecorded() {
        return (Instant) entityManager
                .createNativeQuery(
                        "select coalesce((select l.recorded_at from ledger l order by l.seq desc limit 1), to_timestamp(0))",
                        Instant.class)
                .getSingleResult();
    }

    /** What was published by then of the entity. */
    public Optional<ObjectNode> published(Instant knownAt, EntityType type, UUID id) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(l.snapshot as text) from ledger l where " + PUBLIC
                        + " and l.entity_type = :type and l.entity_id = :entity"
                        + " and l.recorded_at <= cast(:knownAt as timestamptz) order by l.seq desc limit 1")
                .setParameter("type", type.name())
                .setParameter("entity", id)
                .setParameter("knownAt", knownAt.toString())
                .getResultList();
        return rows.stream()
                .filter(Objects::nonNull)
                .map(row -> StoredJson.read(json, (String) row, ObjectNode.class))
                .findFirst();
    }

    /** Who entered the entity, and when. */
    public Made made(EntityType type, UUID id) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select l.actor, l.recorded_at from ledger l where l.entity_type = :type"
                        + " and l.entity_id = :entity order by l.seq limit 1")
                .setParameter("type", type.name())
                .setParameter("entity", id)
                .getSingleResult();
        return new Made((String) row[0], (Instant) row[1]);
    }

    /** What was published by then of these types in the programme, by type and in the order of ids; one statement. */
    public Map<EntityType, List<ObjectNode>> publishedIn(
            Instant knownAt, UUID programme, Collection<EntityType> types) {
        return byType(entityManager
                .createNativeQuery("select entity_type, cast(snapshot as text) from ("
                        + "select distinct on (l.entity_type, l.entity_id) l.entity_type, l.entity_id, l.op, l.snapshot"
                        + " from ledger l where " + PUBLIC + " and l.programme_id = :programme"
                        + " and l.entity_type = any(:types) and l.recorded_at <= cast(:knownAt as timestamptz)"
                        + " order by l.entity_type, l.entity_id, l.seq desc) latest where op = 'UPSERT'"
                        + " order by entity_type, entity_id")
                .setParameter("programme", programme)
                .setParameter("types", types.stream().map(EntityType::name).toArray(String[]::new))
                .setParameter("knownAt", knownAt.toString()));
    }

    /** What was published by then under these slugs, by slug. */
    public Map<String, ObjectNode> publishedBySlug(Instant knownAt, EntityType type, Collection<String> slugs) {
        return published(knownAt, type, "snapshot ->> 'slug' = any(:key)", slugs.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(s -> s.get("slug").asText(), s -> s));
    }

    /** What was published by then of the type and pointed at this slug in this field. */
    public List<ObjectNode> publishedPointingAt(Instant knownAt, EntityType type, String field, String slug) {
        return published(knownAt, type, "snapshot -> '" + name(field) + "' ->> 'slug' = :key", slug);
    }

    /** What was published by then of the type with this value in this field. */
    public List<ObjectNode> publishedWith(Instant knownAt, EntityType type, String field, String value) {
        return published(knownAt, type, "snapshot ->> '" + name(field) + "' = :key", value);
    }

    /** Field names come from our own code; this keeps it so. */
    private static String name(String field) {
        if (!field.matches("[a-zA-Z]+")) {
            throw new IllegalArgumentException(field);
        }
        return field;
    }

    /** What was published by then under these slugs, by type and slug; one statement for all types. */
    public Map<EntityType, Map<String, ObjectNode>> publishedBySlug(
            Instant knownAt, Map<EntityType, ? extends Collection<String>> slugs) {
        List<String> types = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        slugs.forEach((type, wanted) -> wanted.forEach(slug -> {
            types.add(type.name());
            keys.add(slug);
        }));
        if (keys.isEmpty()) {
            return Map.of();
        }
        Query query = entityManager
                .createNativeQuery(LATEST.formatted(
                        "select m.entity_type, m.entity_id from unnest(:types, :slugs) k(type, slug)"
                                + " join ledger m on m.entity_type = k.type and m.snapshot ->> 'slug' = k.slug",
                        "true"))
                .setParameter("knownAt", knownAt.toString())
                .setParameter("types", types.toArray(String[]::new))
                .setParameter("slugs", keys.toArray(String[]::new));
        Map<EntityType, Map<String, ObjectNode>> found = new EnumMap<>(EntityType.class);
        byType(query)
                .forEach((type, snapshots) -> found.put(
                        type,
                        snapshots.stream()
                                .collect(Collectors.toMap(s -> s.get("slug").asText(), s -> s))));
        return found;
    }

    /**
     * What was published by then and holds one of these fragments of JSON, by type; one statement for all types. Of
     * partners and roles only: theirs are the small snapshots that are indexed for it.
     */
    public Map<EntityType, List<ObjectNode>> publishedHolding(
            Instant knownAt, Map<EntityType, List<ObjectNode>> fragments) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> candidates = new ArrayList<>();
        List<String> still = new ArrayList<>();
        fragments.forEach((type, wanted) -> wanted.forEach(fragment -> {
            String name = "fragment" + values.size();
            values.put(name, fragment.toString());
            // The type is written out, so that the partial index fits.
            String condition = "entity_type = '%s' and snapshot @> cast(:%s as jsonb)".formatted(type, name);
            candidates.add("select entity_type, entity_id from ledger where " + condition);
            still.add("(" + condition + ")");
        }));
        Query query = entityManager
                .createNativeQuery(LATEST.formatted(String.join(" union ", candidates), String.join(" or ", still)))
                .setParameter("knownAt", knownAt.toString());
        values.forEach(query::setParameter);
        return byType(query);
    }

    private Map<EntityType, List<ObjectNode>> byType(Query query) {
        Map<EntityType, List<ObjectNode>> found = new EnumMap<>(EntityType.class);
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent(EntityType.valueOf((String) columns[0]), t -> new ArrayList<>())
                    .add(StoredJson.read(json, (String) columns[1], ObjectNode.class));
        }
        return found;
    }

    /** The condition must hold for the last snapshot by then; it is tried on all of them first, to use the index. */
    private List<ObjectNode> published(Instant knownAt, EntityType type, String condition, Object key) {
        // The type is written out, so that the partial indexes fit.
        String ofType = "entity_type = '%s'".formatted(type);
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(snapshot as text) from (select distinct on (l.entity_id) l.op, l.snapshot"
                                + " from ledger l where " + PUBLIC + " and l." + ofType
                                + " and l.recorded_at <= cast(:knownAt as timestamptz) and l.entity_id in"
                                + " (select entity_id from ledger where " + ofType + " and " + condition + ")"
                                + " order by l.entity_id, l.seq desc) latest where op = 'UPSERT' and " + condition)
                .setParameter("knownAt", knownAt.toString())
                .setParameter("key", key)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, ObjectNode.class))
                .toList();
    }

    /** The order of history. */
    private enum Newest implements SortOrder {
        RECORDED_DESC;

        @Override
        public String expression() {
            return "l.seq";
        }

        @Override
        public String type() {
            return "bigint";
        }
    }

    /** The cursor of the change feed: the last entry read. */
    static String cursor(long seq) {
        return new Cursor("changes", Long.toString(seq), new UUID(0, 0)).encode();
    }

    /** The last entry read, by its cursor. */
    static long after(Cursor cursor) {
        if (!cursor.order().equals("changes") || !cursor.key().matches("[0-9]{1,18}")) {
            throw Cursor.invalid();
        }
        return Long.parseLong(cursor.key());
    }
}
