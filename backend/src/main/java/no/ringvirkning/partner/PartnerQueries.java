package no.ringvirkning.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads partners: lists, single pages today, on a day, or as they were known, and history. */
@ApplicationScoped
public class PartnerQueries {

    private static final String ROLE_IN_EFFECT = "exists (select from standing_role r"
            + " join programme g on g.id = r.programme_id and g.publication = 'PUBLISHED'"
            + " where r.partner_id = p.id"
            + " and (not :onlyThen or period_contains(r.from_date, r.to_date, r.to_precision, :day))";

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    PartnerQueries(
            EntityManager entityManager,
            Provider<ListQuery> lists,
            LedgerQueries ledger,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    public Page<PartnerSummary> list(PartnerFilter filter, PartnerSort sort, PageRequest request) {
        ListQuery list = lists.get()
                .from("partner p")
                .where("p.withdrawn_at is null")
                .asOf(filter.asOf())
                .with("onlyThen", filter.asOf() != null)
                .where("p.type = :type", "type", name(filter.type()))
                .where("p.kind = :kind", "kind", name(filter.kind()))
                .where("p.sector = :sector", "sector", name(filter.sector()))
                .where("p.home_area_id = (select a.id from area a where a.slug = :area)", "area", filter.area())
                .where(
                        "exists (select from partner_name n where n.partner_id = p.id and has_words(n.name, :q))",
                        "q",
                        SearchText.words(filter.q()))
                .item("partner_summary(p.id, :day, :onlyThen)");
        if (filter.asOf() != null) {
            list.where("daterange(p.valid_from, p.valid_to) @> cast(:day as date)");
        }
        if (filter.role() != null || filter.programme() != null) {
            list.where(ROLE_IN_EFFECT
                    + (filter.role() == null ? "" : " and r.role = :role")
                    + (filter.programme() == null ? "" : " and g.slug = :programme")
                    + ")");
            if (filter.role() != null) {
                list.with("role", filter.role().name());
            }
            if (filter.programme() != null) {
                list.with("programme", filter.programme());
            }
        }
        return list.page(PartnerSummary.class, "p.id", sort, request);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The partner's page; with a day, only what holds on it, and by the names of that day. */
    public Optional<PartnerView> find(String slug, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(partner_page(p.id, :day, :onlyThen) as text) from partner p"
                        + " where p.slug = :slug and p.withdrawn_at is null")
                .setParameter("slug", slug)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, PartnerView.class))
                .findFirst();
    }

    /** The partner's page as far as it had been published by then. */
    public Optional<PartnerView> find(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        return new KnownPartner(ledger, json, ledger.settled(knownAt), today.or(asOf), asOf != null).page(slug);
    }

    /** What was published about the partner, newest first. */
    public Page<LedgerEntryView> history(String slug, PageRequest request) {
        UUID id = ids(List.of(slug)).get(slug);
        if (id == null) {
            throw ProblemException.notFound("partner", slug);
        }
        return ledger.history(EntityType.PARTNER, id, request);
    }

    /** The ids of the partners with these slugs, by slug; what there is not is left out. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select p.slug, p.id from Partner p where p.slug in :slugs and p.withdrawnAt is null",
                        Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The partner as the ledger keeps it: what it is, without the roles and groups that say what it does. */
    PartnerView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(partner_document(:id, :day, false) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                PartnerView.class);
    }

    List<String> slugs(Collection<UUID> ids) {
        List<?> slugs = entityManager
                .createNativeQuery("select p.slug from partner p where p.id = any(:ids) order by p.slug collate \"C\"")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return slugs.stream().map(String.class::cast).toList();
    }
}
