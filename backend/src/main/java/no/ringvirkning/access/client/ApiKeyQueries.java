package no.ringvirkning.access.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.StoredJson;

/** Reads keys. */
@ApplicationScoped
class ApiKeyQueries {

    private static final String KNOWN = """
            select cast(jsonb_strip_nulls(jsonb_build_object(
              'id', k.id, 'programme', k.programme_id, 'scope', k.scope, 'madeAt', k.made_at, 'expiresAt', k.expires_at,
              'revokedAt', k.revoked_at, 'lastUsedAt', k.last_used_at)) as text)
            from api_key k where k.token_hash = :hash
            """;

    private static final String VIEW = """
            select cast(jsonb_strip_nulls(jsonb_build_object(
              'id', k.id, 'name', k.name, 'prefix', k.prefix, 'scope', k.scope, 'madeBy', k.made_by,
              'madeByName', a.display_name, 'madeAt', k.made_at, 'expiresAt', k.expires_at, 'lastUsedAt', k.last_used_at,
              'revokedAt', k.revoked_at)) as text)
            from api_key k left join account a on k.made_by = 'account:' || a.id
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    @Inject
    ApiKeyQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** The key, good or not. One statement. */
    Optional<KnownKey> find(String key) {
        List<?> rows = entityManager
                .createNativeQuery(KNOWN)
                .setParameter("hash", Token.hash(key))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, KnownKey.class))
                .findFirst();
    }

    /** The newest first. One statement. */
    List<ApiKeyView> of(UUID programme) {
        List<?> rows = entityManager
                .createNativeQuery(VIEW + "where k.programme_id = :programme order by k.id desc")
                .setParameter("programme", programme)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, ApiKeyView.class))
                .toList();
    }

    /** One that is there. One statement. */
    ApiKeyView one(UUID key) {
        Object row = entityManager
                .createNativeQuery(VIEW + "where k.id = :key")
                .setParameter("key", key)
                .getSingleResult();
        return StoredJson.read(json, (String) row, ApiKeyView.class);
    }

    Optional<UUID> programme(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select id from programme where slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
