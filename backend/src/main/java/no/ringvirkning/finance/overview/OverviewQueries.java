package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what the money of a programme comes to: as it stands, on a day, or as it had been published by an instant. */
@ApplicationScoped
public class OverviewQueries {

    private final EntityManager entityManager;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    OverviewQueries(EntityManager entityManager, LedgerQueries ledger, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** The money of the programme; with a day, what counts on it, by the plans and names of that day. One statement. */
    public Optional<FundingOverview> find(String programme, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(funding_facts(p.id, :day, :onlyThen) as text) from programme p"
                        + " where p.slug = :slug and p.publication = 'PUBLISHED'")
                .setParameter("slug", programme)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .map(row ->
                        OverviewOf.of(StoredJson.read(json, (String) row, FundingFacts.class), today.or(asOf), asOf))
                .findFirst();
    }

    /** The same as it had been published by then. */
    public Optional<FundingOverview> find(String programme, @Nullable LocalDate asOf, Instant knownAt) {
        LocalDate day = today.or(asOf);
        return new KnownFunding(ledger, json, ledger.settled(knownAt), day, asOf)
                .facts(programme)
                .map(facts -> OverviewOf.of(facts, day, asOf));
    }
}
