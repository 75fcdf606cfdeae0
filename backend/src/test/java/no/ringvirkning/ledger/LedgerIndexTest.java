package no.ringvirkning.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What had been published of something")
class LedgerIndexTest {

    /** So many that to look at each would be the dearer way. */
    private static final int OTHERS = 3_000;

    @Inject
    LedgerQueries queries;

    @Inject
    EntityManager entityManager;

    @ParameterizedTest
    @CsvSource({
        "PLAN_REVISION, plan, ix_ledger_plan",
        "PROJECTION, indicator, ix_ledger_indicator",
        "ANNOTATION, indicator, ix_ledger_indicator",
        "REFERENCE_SERIES, indicator, ix_ledger_indicator",
        "TARGET, indicator, ix_ledger_indicator",
        "TARGET, programme, ix_ledger_target_programme",
    })
    @DisplayName("is found by an index on what it points at, however much is published of all else")
    void pointingAt(EntityType type, String field, String index) {
        QuarkusTransaction.begin();
        try {
            enter(type, field);
            long before = scans(index);
            assertEquals(
                    1,
                    queries.publishedPointingAt(Instant.now(), type, field, "pointed-at-7")
                            .size());
            assertTrue(scans(index) > before, "the index is not used");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void enter(EntityType type, String field) {
        entityManager
                .createNativeQuery(
                        "insert into ledger (seq, recorded_at, actor, reason, entity_type, entity_id, version, op, visibility,"
                                + " schema_version, snapshot) select -g, timestamptz '2020-01-01', 'test', 'test', :type,"
                                + " gen_random_uuid(), 1, 'UPSERT', 'PUBLIC', 1, jsonb_build_object('slug', 'pointing-' || g,"
                                + " cast(:field as text), jsonb_build_object('slug', 'pointed-at-' || g))"
                                + " from generate_series(1, :others) g")
                .setParameter("type", type.name())
                .setParameter("field", field)
                .setParameter("others", OTHERS)
                .executeUpdate();
        entityManager.createNativeQuery("analyze ledger").executeUpdate();
    }

    /** How often this transaction has looked into the index. */
    private long scans(String index) {
        return ((Number) entityManager
                        .createNativeQuery("select pg_stat_get_xact_numscans(cast(:index as regclass))")
                        .setParameter("index", index)
                        .getSingleResult())
                .longValue();
    }
}
