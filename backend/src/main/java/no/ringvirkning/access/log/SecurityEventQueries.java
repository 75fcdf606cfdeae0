package no.ringvirkning.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what happened, with the names as they are now. */
@ApplicationScoped
class SecurityEventQueries {

    private static final String FROM = """
            security_event e
              left join account by on e.actor = 'account:' || by.id
              left join account a on a.id = e.account_id
              left join programme p on p.id = e.programme_id""";

    private static final String VIEW = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', e.id, 'recordedAt', e.recorded_at, 'kind', e.kind, 'actor', e.actor, 'actorName', by.display_name,
              'account', case when e.account_id is not null then
                jsonb_build_object('id', e.account_id, 'displayName', a.display_name) end,
              'programme', case when p.id is not null then jsonb_build_object('slug', p.slug, 'name', p.name) end,
              'detail', e.detail))
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final Today today;

    @Inject
    SecurityEventQueries(EntityManager entityManager, Provider<ListQuery> lists, Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.today = today;
    }

    /** One statement. */
    Page<SecurityEventView> list(@Nullable UUID programme, SoughtEvents sought, PageRequest request) {
        SecurityEventKind kind = sought.kind();
        LocalDate from = sought.from();
        LocalDate to = sought.to();
        return lists.get()
                .from(FROM)
                .where("e.programme_id = :programme", "programme", programme)
                .where("e.account_id = :account", "account", sought.account())
                .where("e.kind = :kind", "kind", kind == null ? null : kind.name())
                .where("e.recorded_at >= :from", "from", from == null ? null : today.beginningOf(from))
                .where("e.recorded_at < :after", "after", to == null ? null : today.beginningOf(to.plusDays(1)))
                .item(VIEW)
                .page(SecurityEventView.class, "e.id", SecurityEventSort.NEWEST_DESC, request);
    }

    Optional<UUID> programme(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select id from programme where slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
