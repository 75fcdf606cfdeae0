package no.ringvirkning.access.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads accounts. */
@ApplicationScoped
class AccountQueries {

    private static final String MEMBERSHIPS = """
            coalesce(
              (select jsonb_agg(
                 jsonb_strip_nulls(jsonb_build_object(
                   'programme', jsonb_build_object('slug', p.slug, 'name', p.name), 'role', m.role,
                   'partner', partner_ref(m.partner_id, :day)))
                 order by p.slug)
               from membership m join programme p on p.id = m.programme_id where m.account_id = a.id),
              '[]')""";

    private static final String VIEW = """
            jsonb_build_object(
              'id', a.id, 'version', a.version, 'loginName', a.login_name, 'displayName', a.display_name,
              'administrator', a.administrator, 'state', a.state,
              'lastAdministrator', a.administrator and a.state = 'ACTIVE' and not exists (
                select from account o where o.administrator and o.state = 'ACTIVE' and o.id <> a.id),
              'lastSeenAt', (select max(s.last_seen_at) from session s where s.account_id = a.id),
              'memberships', """ + MEMBERSHIPS + ")";

    private static final String OWN = """
            select cast(jsonb_build_object(
              'id', a.id, 'displayName', a.display_name, 'administrator', a.administrator,
              'memberships', """ + MEMBERSHIPS + """
            ) as text)
            from account a where a.id = :account
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AccountQueries(EntityManager entityManager, Provider<ListQuery> lists, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.today = today;
    }

    Page<AccountView> list(@Nullable AccountState state, AccountSort sort, PageRequest request) {
        return lists.get()
                .from("account a")
                .with("day", today.or(null))
                .where("a.state = :state", "state", state == null ? null : state.name())
                .item(VIEW)
                .page(AccountView.class, "a.id", sort, request);
    }

    /** As the list has it. One statement. */
    AccountView view(UUID account) {
        return one(
                "select cast(" + VIEW + " as text) from account a where a.id = :account", account, AccountView.class);
    }

    OwnAccount own(UUID account) {
        return one(OWN, account, OwnAccount.class);
    }

    private <T> T one(String sql, UUID account, Class<T> type) {
        String document = (String) entityManager
                .createNativeQuery(sql)
                .setParameter("account", account)
                .setParameter("day", today.or(null))
                .getSingleResult();
        return StoredJson.read(json, document, type);
    }
}
