package no.ringvirkning.indicator.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.Buffers;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ManyPlansProfile;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ManyPlansProfile.class)
@DisplayName("Of many observations")
class ManyObservationsTest {

    private static final Logger LOG = Logger.getLogger(ManyObservationsTest.class);

    /** One of the first ten. */
    private static final String AREA = "aafjord";

    private static final int POINTS = 120;
    private static final int AREAS = 850;
    private static final int AREAS_AT_A_TIME = 100;

    /** An index is one level deeper with a hundred times the rows. */
    private static final double NO_DEARER = 1.3;

    @Inject
    Indicators indicators;

    @Inject
    SeriesQueries queries;

    @Inject
    Rows rows;

    @Inject
    Buffers buffers;

    @Inject
    Statements statements;

    @Test
    @DisplayName("a series of 120 is read with two statements, and costs with 100,000 what it costs with 1,000")
    void series() {
        IndicatorView first = indicators.stock(Frequency.MONTH);
        enter(first.id(), 0, 10);
        SeriesQuestion question = SeriesQuestion.of(first.slug(), AREA, null, null, null, null);
        assertEquals(POINTS, queries.find(question).orElseThrow().points().size());
        long few = buffers.of(() -> queries.find(question));
        for (int i = 0; i < AREAS; i += AREAS_AT_A_TIME) {
            enter(indicators.stock(Frequency.MONTH).id(), i, Math.min(AREAS, i + AREAS_AT_A_TIME));
        }
        rows.run("vacuum analyze observation");
        assertTrue(rows.number("select count(*) from observation") > 100_000);
        long many = buffers.of(() -> queries.find(question));
        LOG.infof("A series of %d: %d buffers with few, %d with many", POINTS, few, many);
        assertTrue(few > 10, "buffers are counted");
        assertTrue(many <= few * NO_DEARER, few + " buffers with few, " + many + " with many");
        assertEquals(2, statements.of(() -> queries.find(question)));
        long all = buffers.of(() -> rows.number("select count(*) from observation where value = -1"));
        assertTrue(all > 2 * many, "a look at all would be seen: " + all);
    }

    /** The points of months since 2010, month by month, as deliveries come: those of one series do not lie side by side. */
    private void enter(UUID indicator, int from, int to) {
        rows.run(
                "insert into observation_series (id, indicator_id, area_id, recorded, version)"
                        + " select gen_random_uuid(), ?, a.id, 0, 0 from area a where a.kind = 'MUNICIPALITY'"
                        + " order by a.slug collate \"C\" offset ? limit ?",
                indicator,
                from,
                to - from);
        rows.run(
                "insert into observation (series_id, period, first_day, frequency, revision, value, qualifier, evidence_level, status)"
                        + " select s.id, to_char(day, 'YYYY-MM'), day, 'MONTH', 1, 7, 'EXACT', 'ESTIMATE', 'PUBLISHED'"
                        + " from generate_series(0, ? - 1) m, cast(date '2010-01-01' + make_interval(months => m) as date) day,"
                        + " observation_series s where s.indicator_id = ?",
                POINTS,
                indicator);
    }
}
