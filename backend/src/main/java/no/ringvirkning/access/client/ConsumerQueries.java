package no.ringvirkning.access.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.shared.StoredJson;

/** Reads who is let in by tokens. */
@ApplicationScoped
class ConsumerQueries {

    private static final String KNOWN = """
            select cast(jsonb_strip_nulls(jsonb_build_object(
              'programme', c.programme_id, 'partner', c.partner_id, 'scope', c.scope, 'madeAt', c.made_at,
              'expiresAt', c.expires_at)) as text)
            from consumer c
            where c.issuer = :issuer and c.identifier = :identifier and c.withdrawn_at is null
            """;

    private static final String OF_PROGRAMME = """
            select cast(jsonb_strip_nulls(jsonb_build_object(
              'id', c.id, 'name', c.name, 'issuer', c.issuer, 'identifier', c.identifier, 'partner', o.slug,
              'scope', c.scope, 'madeBy', c.made_by, 'madeByName', a.display_name, 'madeAt', c.made_at,
              'expiresAt', c.expires_at, 'withdrawnAt', c.withdrawn_at)) as text)
            from consumer c
            left join partner o on o.id = c.partner_id
            left join account a on c.made_by = 'account:' || a.id
            where c.programme_id = :programme
            order by c.id desc
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    @Inject
    ConsumerQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** In all programmes where it was not withdrawn; it may have run out. One statement. */
    List<KnownConsumer> find(String issuer, String identifier) {
        List<?> rows = entityManager
                .createNativeQuery(KNOWN)
                .setParameter("issuer", issuer)
                .setParameter("identifier", identifier)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, KnownConsumer.class))
                .toList();
    }

    /** The newest first. One statement. */
    List<ConsumerView> of(UUID programme) {
        List<?> rows = entityManager
                .createNativeQuery(OF_PROGRAMME)
                .setParameter("programme", programme)
                .getResultList();
        return rows.stream()
                .map(row ->
                        StoredJson.read(json, (String) row, ConsumerView.class).withActor())
                .toList();
    }

    Optional<UUID> partner(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select id from partner where slug = :slug and withdrawn_at is null", UUID.class)
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
