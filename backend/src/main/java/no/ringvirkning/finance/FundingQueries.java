package no.ringvirkning.finance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.programme.KnownNames;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads money as it was recorded: entries in a list, one line as it stands, one as it had been published by an instant. */
@ApplicationScoped
public class FundingQueries {

    private static final String PUBLIC_LINE =
            "funding_line l join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'"
                    + " and l.withdrawn_at is null";

    private static final String RECORD = """
            select cast(jsonb_build_object(
              'programme', programme_ref(p.id),
              'lines', (
                select coalesce(jsonb_agg(funding_line_document(l.id, :day) order by l.budget_year desc, l.id), '[]')
                from funding_line l where l.programme_id = p.id and l.withdrawn_at is null),
              'rules', (
                select coalesce(jsonb_agg(cofunding_rule_document(r.id, :day) order by r.valid_from desc nulls last, r.id), '[]')
                from cofunding_rule r where r.programme_id = p.id and r.withdrawn_at is null)) as text)
            from programme p where p.slug = :slug and p.publication = 'PUBLISHED'
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    FundingQueries(
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
    public Page<FundingEntrySummary> list(FundingFilter filter, FundingSort sort, PageRequest request) {
        if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
            throw ProblemException.parameter("from", "must not be later than 'to'", List.of());
        }
        ListQuery list = lists.get()
                .from("funding_entry e join funding_line l on l.id = e.line_id and l.withdrawn_at is null"
                        + " join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'")
                .asOf(filter.asOf())
                .where("p.slug = :programme", "programme", filter.programme())
                .where("l.funder_id = (select o.id from partner o where o.slug = :funder)", "funder", filter.funder())
                .where(
                        "l.measure_id in (select m.id from measure m where m.code = :measure)",
                        "measure",
                        filter.measure())
                .where("l.budget_year = :year", "year", filter.year())
                .where("e.stage = :stage", "stage", name(filter.stage()))
                .where(
                        "e.decision_id = (select d.id from decision d where d.slug = :decision)",
                        "decision",
                        filter.decision())
                .where("partial_date_end(e.date, e.precision) >= :from", "from", filter.from())
                .where("e.date <= :to", "to", filter.to())
                .with("onlyThen", filter.asOf() != null)
                .item("funding_entry_summary(e.line_id, e.number, :day, :onlyThen)");
        if (filter.asOf() != null) {
            list.where("funding_entry_happened(e.date, e.precision, e.decision_id, l.budget_year) <= :day");
        }
        if (!filter.superseded()) {
            list.where(
                    filter.asOf() == null
                            ? "not exists (select from funding_entry c where c.line_id = e.line_id and c.supersedes = e.number)"
                            : "not funding_entry_replaced(e.line_id, e.number, :day)");
        }
        return list.page(FundingEntrySummary.class, "e.id", sort, request);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The line as it stands. One statement. */
    public Optional<FundingLineView> find(UUID id) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(funding_line_document(l.id, :day) as text) from " + PUBLIC_LINE
                        + " where l.id = :id")
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, FundingLineView.class))
                .findFirst();
    }

    /** The line as it had been published by then, by the names of then. */
    public Optional<FundingLineView> find(UUID id, Instant knownAt) {
        Instant settled = ledger.settled(knownAt);
        return ledger.published(settled, EntityType.FUNDING_LINE, id).flatMap(line -> named(line, settled));
    }

    /** A line of a programme that had been taken back by then was not to be read. */
    private Optional<FundingLineView> named(ObjectNode line, Instant knownAt) {
        new KnownNames(ledger, json, knownAt, today.or(null)).give(line);
        return line.has("programme") ? Optional.of(json.convertValue(line, FundingLineView.class)) : Optional.empty();
    }

    /** What was published of the line, newest first. */
    public Page<LedgerEntryView> history(UUID id, PageRequest request) {
        if (!isPublic(id)) {
            throw ProblemException.notFound("funding line", id.toString());
        }
        return ledger.history(EntityType.FUNDING_LINE, id, request);
    }

    /** All that is recorded of the money of a programme. One statement. */
    Optional<FundingRecord> record(String programme) {
        List<?> rows = entityManager
                .createNativeQuery(RECORD)
                .setParameter("slug", programme)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, FundingRecord.class))
                .findFirst();
    }

    boolean isPublic(UUID id) {
        return !entityManager
                .createNativeQuery("select 1 from " + PUBLIC_LINE + " where l.id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** The measure with the code, when the programme has one. */
    Optional<UUID> measureId(UUID programmeId, String code) {
        List<?> ids = entityManager
                .createNativeQuery("select m.id from measure m where m.programme_id = :programme and m.code = :code"
                        + " and exists (select from measure_revision r join plan_revision v on v.id = r.revision_id"
                        + " where r.measure_id = m.id and measure_public(v.status))")
                .setParameter("programme", programmeId)
                .setParameter("code", code)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** The view that the ledger keeps of the line as it stands in this transaction. */
    FundingLineView published(UUID id) {
        return document("funding_line_document", id, FundingLineView.class);
    }

    /** The view that the ledger keeps of the rule as it stands in this transaction. */
    CofundingRuleView publishedRule(UUID id) {
        return document("cofunding_rule_document", id, CofundingRuleView.class);
    }

    private <T> T document(String function, UUID id, Class<T> type) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(" + function + "(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                type);
    }
}
