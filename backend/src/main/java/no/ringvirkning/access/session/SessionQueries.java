package no.ringvirkning.access.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.StoredJson;

/** Reads sessions. */
@ApplicationScoped
class SessionQueries {

    /** Only of accounts that are in use: what is disabled has no session, whatever stands in the table. */
    private static final String KNOWN = """
            select cast(jsonb_build_object(
              'id', s.id, 'account', a.id, 'administrator', a.administrator, 'madeAt', s.made_at, 'lastSeenAt', s.last_seen_at,
              'grants', coalesce(
                (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                   'programme', m.programme_id, 'role', m.role, 'partner', m.partner_id)))
                 from membership m where m.account_id = a.id),
                '[]')) as text)
            from session s join account a on a.id = s.account_id
            where s.token_hash = :hash and s.ended_at is null and a.state = 'ACTIVE'
            """;

    private static final String OTHERS = """
            select cast(jsonb_build_object('id', s.id, 'startedAt', s.made_at, 'lastSeenAt', s.last_seen_at) as text)
            from session s
            where s.account_id = :account and s.id <> :session and s.ended_at is null
            order by s.made_at desc, s.id
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    @Inject
    SessionQueries(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** The session with this token, unless it was ended; it may have run out. One statement. */
    Optional<KnownSession> find(String token) {
        List<?> rows = entityManager
                .createNativeQuery(KNOWN)
                .setParameter("hash", Token.hash(token))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, KnownSession.class))
                .findFirst();
    }

    /** Not ended; some may have run out. One statement. */
    List<OpenSession> others(SignedIn caller) {
        List<?> rows = entityManager
                .createNativeQuery(OTHERS)
                .setParameter("account", caller.account())
                .setParameter("session", caller.session())
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, OpenSession.class))
                .toList();
    }
}
