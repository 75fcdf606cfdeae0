package no.ringvirkning.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads indicators: in a list, one on a day, one as it had been published by an instant. */
@ApplicationScoped
public class IndicatorQueries {

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    IndicatorQueries(
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

    /** One statement, and one more for the total. */
    public Page<IndicatorSummary> list(IndicatorFilter filter, IndicatorSort sort, PageRequest request) {
        return lists.get()
                .from("indicator i join indicator_definition d on d.indicator_id = i.id"
                        + " and d.number = indicator_definition_on(i.id, :day)")
                .where("i.withdrawn_at is null")
                .asOf(filter.asOf())
                .where("d.kind = :kind", "kind", name(filter.kind()))
                .where("d.level = :level", "level", name(filter.level()))
                .where(
                        "exists (select from standing_target t join programme p on p.id = t.programme_id where t.indicator_id = i.id"
                                + " and p.slug = :programme and p.publication = 'PUBLISHED')",
                        "programme",
                        filter.programme())
                .where(
                        "i.programme_id in (select p.id from programme p where p.slug = :owner and p.publication = 'PUBLISHED')",
                        "owner",
                        filter.owner())
                .where(
                        "has_words(cast(d.name as text) || ' ' || coalesce(cast(d.description as text), ''), :text)",
                        "text",
                        SearchText.words(filter.text()))
                .item("indicator_summary(i.id, :day)")
                .page(IndicatorSummary.class, "i.id", sort, request);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The indicator with the definition of the day. One statement. */
    public Optional<IndicatorView> get(String slug, @Nullable LocalDate asOf) {
        return document("i.slug = :key and i.withdrawn_at is null", slug, asOf);
    }

    /** The indicator as it had been published by then, with the definition of the day. */
    public Optional<IndicatorView> get(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        Instant settled = ledger.settled(knownAt);
        ObjectNode found = ledger.publishedBySlug(settled, EntityType.INDICATOR, List.of(slug))
                .get(slug);
        return Optional.ofNullable(found)
                .map(snapshot ->
                        json.convertValue(snapshot, IndicatorView.class).on(today.or(asOf)));
    }

    /** What was published of the indicator itself, newest first. */
    public Optional<Page<LedgerEntryView>> history(String slug, PageRequest request) {
        List<?> ids = entityManager
                .createNativeQuery("select i.id from indicator i where i.slug = :slug and i.withdrawn_at is null")
                .setParameter("slug", slug)
                .getResultList();
        return ids.stream().findFirst().map(id -> ledger.history(EntityType.INDICATOR, (UUID) id, request));
    }

    /** How an indicator is called, and whose it is. */
    public Owned owned(UUID id) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select i.slug, i.programme_id from indicator i where i.id = :id")
                .setParameter("id", id)
                .getSingleResult();
        return new Owned((String) row[0], (UUID) row[1]);
    }

    /**
     * An indicator of a programme.
     *
     * @param programme none for one in the library that all programmes share
     */
    public record Owned(String slug, @Nullable UUID programme) {}

    /** The view that the ledger keeps of the indicator as it stands in this transaction. */
    IndicatorView published(UUID id) {
        return document("i.id = :key", id, null).orElseThrow();
    }

    private Optional<IndicatorView> document(String condition, Object key, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(indicator_document(i.id, :day) as text) from indicator i where " + condition)
                .setParameter("key", key)
                .setParameter("day", today.or(asOf))
                .getResultList();
        return rows.stream().map(row -> read((String) row)).findFirst();
    }

    private IndicatorView read(String document) {
        try {
            return json.readValue(document, IndicatorView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement does not build an indicator", e);
        }
    }
}
