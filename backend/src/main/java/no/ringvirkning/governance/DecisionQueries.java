package no.ringvirkning.governance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

/** Reads decisions: lists, one with what came of it, one as it had been published by an instant. */
@ApplicationScoped
public class DecisionQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', d.id, 'slug', d.slug, 'title', d.title, 'body', body_ref(d.body_id), 'bodyAssumed', d.body_assumed,
              'organisation', partner_ref(coalesce(d.organisation_id, b.organisation_id), :day),
              'programme', programme_ref(d.programme_id), 'date', partial_date(d.date, d.precision, d.circa),
              'outcome', d.outcome,
              'archiveNumber', (select c.archive_number from case_file c where c.id = d.case_file_id),
              'effects', (
                select coalesce(jsonb_agg(distinct e.kind), '[]') from decision_effect e where e.decision_id = d.id),
              'illustrative', is_illustrative(d.source)))
            """;

    /** What points at a decision in a programme, public or not, and whether that is what was published of it last. */
    private static final String TOLD_OTHERWISE = """
            with pointed(id) as (
              select x.decision_id from programme_period x where x.programme_id = :programme
              union select r.appointed_by_id from role r where r.programme_id = :programme
              union select r.ended_by_id from role r where r.programme_id = :programme
              union select a.decision_id from adoption a join plan_revision r on r.id = a.revision_id
                join plan l on l.id = r.plan_id where l.programme_id = :programme
              union select c.decision_id from plan_commission c join plan l on l.id = c.plan_id
                where l.programme_id = :programme
              union select e.decision_id from funding_entry e join funding_line l on l.id = e.line_id
                where l.programme_id = :programme
              union select v.decision_id from target_version v join target t on t.id = v.target_id
                where t.programme_id = :programme)
            select d.id from pointed join decision d on d.id = pointed.id
            where effects_of_decision(decision_document(d.id, null)) is distinct from (
              select effects_of_decision(l.snapshot) from ledger l
              where l.entity_type = 'DECISION' and l.entity_id = d.id order by l.seq desc limit 1)
            """;

    private static final String WITH_TEXT = """
            has_words(concat_ws(chr(10), d.title ->> 'nb', d.title ->> 'nn', d.title ->> 'en',
              d.text ->> 'nb', d.text ->> 'nn', d.text ->> 'en'), :text)
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    DecisionQueries(
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
    public Page<DecisionSummary> list(DecisionFilter filter, DecisionSort sort, PageRequest request) {
        if (filter.from() != null && filter.to() != null && filter.from().isAfter(filter.to())) {
            throw ProblemException.parameter("from", "must not be later than 'to'", List.of());
        }
        return lists.get()
                .from("decision d left join governing_body b on b.id = d.body_id")
                .asOf(null)
                .where("d.withdrawn_at is null")
                .where("b.slug = :body", "body", filter.body())
                .where(
                        "(select p.id from partner p where p.slug = :organisation)"
                                + " in (d.organisation_id, b.organisation_id)",
                        "organisation",
                        filter.organisation())
                .where(
                        "d.programme_id = (select p.id from programme p"
                                + " where p.slug = :programme and p.publication = 'PUBLISHED')",
                        "programme",
                        filter.programme())
                .where("d.outcome = :outcome", "outcome", name(filter.outcome()))
                .where(
                        "exists (select from decision_effect e where e.decision_id = d.id and e.kind = :effect)",
                        "effect",
                        name(filter.effect()))
                .where("partial_date_end(d.date, d.precision) >= :from", "from", filter.from())
                .where("d.date <= :to", "to", filter.to())
                .where(WITH_TEXT, "text", SearchText.words(filter.text()))
                .item(SUMMARY)
                .page(DecisionSummary.class, "d.id", sort, request);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The decision as it stands, with what came of it. One statement. */
    public Optional<DecisionView> find(String slug) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(decision_document(d.id, :day) as text) from decision d where d.slug = :slug"
                                + " and d.withdrawn_at is null")
                .setParameter("slug", slug)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, DecisionView.class))
                .findFirst();
    }

    /** The decision as it had been published by then, with what had come of it by then. */
    public Optional<DecisionView> find(String slug, Instant knownAt) {
        return new KnownGovernance(ledger, json, ledger.settled(knownAt), today.or(null)).decision(slug);
    }

    /** All that was published of the decision, newest first. */
    public Page<LedgerEntryView> history(String slug, PageRequest request) {
        UUID id = ids(List.of(slug)).get(slug);
        if (id == null) {
            throw ProblemException.notFound("decision", slug);
        }
        return ledger.history(EntityType.DECISION, id, request);
    }

    /** The ids of the decisions with these slugs, by slug; what there is not is left out. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select d.slug, d.id from Decision d where d.slug in :slugs and d.withdrawnAt is null",
                        Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The decisions of which something else is true, by now, of what came of them in a programme than was published of them. */
    List<UUID> toldOtherwise(UUID programme) {
        return entityManager
                .createNativeQuery(TOLD_OTHERWISE, UUID.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** The decision as the ledger keeps it. */
    DecisionView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(decision_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                DecisionView.class);
    }
}
