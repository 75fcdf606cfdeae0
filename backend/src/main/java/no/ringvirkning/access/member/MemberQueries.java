package no.ringvirkning.access.member;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;

/** Reads who has which role, and finds what a role points at. */
@ApplicationScoped
class MemberQueries {

    private static final String MEMBERS = """
            select cast(jsonb_strip_nulls(jsonb_build_object(
              'id', a.id, 'displayName', a.display_name, 'active', a.state = 'ACTIVE', 'role', m.role,
              'partner', partner_ref(m.partner_id, :day), 'since', m.made_at)) as text)
            from membership m join account a on a.id = m.account_id
            where m.programme_id = :programme
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    MemberQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** One statement. */
    List<MemberView> of(UUID programme) {
        List<?> rows = entityManager
                .createNativeQuery(MEMBERS + "order by a.display_name collate \"nb-NO-x-icu\", a.id")
                .setParameter("programme", programme)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, MemberView.class))
                .toList();
    }

    /** Somebody who has a role there. One statement. */
    MemberView one(UUID programme, UUID account) {
        Object row = entityManager
                .createNativeQuery(MEMBERS + "and m.account_id = :account")
                .setParameter("programme", programme)
                .setParameter("account", account)
                .setParameter("day", today.or(null))
                .getSingleResult();
        return StoredJson.read(json, (String) row, MemberView.class);
    }

    Optional<UUID> programme(String slug) {
        return id("select id from programme where slug = :name", slug);
    }

    Optional<UUID> partner(String slug) {
        return id("select id from partner where slug = :name and withdrawn_at is null", slug);
    }

    /** Not one that is disabled: it would come in with the role when it is enabled for something else. */
    Optional<UUID> account(String loginName) {
        return id("select id from account where login_name = lower(btrim(:name)) and state <> 'DISABLED'", loginName);
    }

    Optional<UUID> account(UUID id) {
        return first(entityManager
                .createNativeQuery("select id from account where id = :id and state <> 'DISABLED'", UUID.class)
                .setParameter("id", id));
    }

    private Optional<UUID> id(String sql, String name) {
        return first(entityManager.createNativeQuery(sql, UUID.class).setParameter("name", name));
    }

    private static Optional<UUID> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
