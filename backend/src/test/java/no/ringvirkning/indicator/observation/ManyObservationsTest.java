package no.ringvirkning.indicator.observation;

import static no.ringvirkning.testing.ManyObservations.POINTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.Buffers;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ManyObservations;
import no.ringvirkning.testing.ManyObservationsProfile;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ManyObservationsProfile.class)
@DisplayName("Of many observations")
class ManyObservationsTest {

    private static final Logger LOG = Logger.getLogger(ManyObservationsTest.class);

    /** One of the first. */
    private static final String AREA = "aafjord";

    /** Of one indicator: 42,720 observations beside those of the population, which are there. */
    private static final int FEW_AREAS = 356;

    /** Of each of the others: 102,000 observations. */
    private static final int AREAS = 850;

    private static final int OTHERS = 49;

    /** An index is one level deeper with a hundred times the rows. */
    private static final double NO_DEARER = 1.3;

    private static final int WARM = 10;

    @Inject
    Indicators indicators;

    @Inject
    ManyObservations observations;

    @Inject
    SeriesQueries queries;

    @Inject
    Rows rows;

    @Inject
    Buffers buffers;

    @Inject
    Statements statements;

    @Test
    @DisplayName("a series of 120 is read with two statements, and costs with 5,000,000 what it costs with 50,000")
    void series() {
        IndicatorView first = indicators.stock(Frequency.MONTH);
        observations.enter(List.of(first.id()), FEW_AREAS);
        long fewest = count();
        assertTrue(fewest > 50_000 && fewest < 51_000, "there are few: " + fewest);
        SeriesQuestion question = SeriesQuestion.of(first.slug(), AREA, null, null, null, null);
        assertEquals(POINTS, queries.find(question).orElseThrow().points().size());
        long few = cost(question);
        LOG.infof("A series of %d: %d buffers of %d observations", POINTS, few, fewest);
        observations.enter(
                Stream.generate(() -> indicators.stock(Frequency.MONTH).id())
                        .limit(OTHERS)
                        .toList(),
                AREAS);
        assertTrue(count() > 5_000_000, "there are many: " + count());
        long many = cost(question);
        LOG.infof(
                "A series of %d: %d buffers of %d observations, %d of %d; they take %d MB",
                POINTS,
                few,
                fewest,
                many,
                count(),
                rows.number("select pg_database_size(current_database()) / 1024 / 1024"));
        assertTrue(few > 10, "buffers are counted");
        assertTrue(many <= few * NO_DEARER, few + " buffers with few, " + many + " with many");
        assertTrue(few <= many * NO_DEARER, "what is compared with is as cheap: " + few + ", " + many);
        assertEquals(POINTS, queries.find(question).orElseThrow().points().size());
        assertEquals(2, statements.of(() -> queries.find(question)));
        long all = buffers.of(() -> rows.number("select count(*) from observation where value = -1"));
        assertTrue(all > 100 * many, "a look at all would be seen: " + all);
    }

    /** Once the server has read its catalogue again, which it forgets when the index is made. */
    private long cost(SeriesQuestion question) {
        for (int i = 0; i < WARM; i++) {
            queries.find(question);
        }
        return buffers.of(() -> queries.find(question));
    }

    private long count() {
        return rows.number("select count(*) from observation");
    }
}
