package no.ringvirkning.plan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("How a measure goes")
class MeasureStatusTest {

    /** Every phase, and a start, an end before, on and after the day, or not known. */
    private static final String CASES = """
            select day, phase, starts, ends, overdue,
                   measure_computed_status(change, phase, earliest, starts, ends, overdue, day) ->> 'computed',
                   measure_computed_status(change, phase, earliest, starts, ends, overdue, day) ->> 'because', change, earliest
            from unnest(array['NEW', 'CONTINUED', 'CHANGED', 'MERGED', 'SPLIT', 'POSTPONED', 'COMPLETED', 'DROPPED']) change,
                 unnest(array[date '2020-02-28', date '2020-02-29', date '2020-12-31']) day,
                 unnest(array[null, 'PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED']) phase,
                 unnest(array[null, -400, -1, 0, 1, 400]) s(start), unnest(array[null, -400, -1, 0, 1, 400]) e(till),
                 unnest(array[0, 1, 30]) g(span),
                 lateral (select day + start - span as earliest, day + start as starts, day + till as ends) dates,
                 unnest(array[true, false, null]) overdue
            """;

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("is worked out by the rule, in every case there is")
    void rule() {
        List<?> cases = entityManager.createNativeQuery(CASES).getResultList();
        assertEquals(8 * 3 * 6 * 6 * 6 * 3 * 3, cases.size());
        Set<ComputedBecause> seen = EnumSet.noneOf(ComputedBecause.class);
        Set<String> statuses = new HashSet<>();
        for (Object row : cases) {
            Object[] c = (Object[]) row;
            LocalDate day = date(c[0]);
            MeasureChange change = MeasureChange.valueOf((String) c[7]);
            ComputedBecause expected = change.ends()
                    ? ended(change)
                    : because((String) c[1], date(c[8]), date(c[2]), date(c[3]), Boolean.TRUE.equals(c[4]), day);
            String told =
                    "%s: %s %s from %s or %s to %s, overdue %s".formatted(c[0], change, c[1], c[8], c[2], c[3], c[4]);
            assertEquals(expected.name(), c[6], told);
            assertEquals(status(expected).name(), c[5], told);
            seen.add(expected);
            statuses.add((String) c[5]);
        }
        assertEquals(EnumSet.allOf(ComputedBecause.class), seen);
        assertEquals(MeasureStatusValue.values().length, statuses.size());
    }

    /** What the plan says became of it counts, whatever was reported. */
    private static ComputedBecause ended(MeasureChange change) {
        return switch (change) {
            case COMPLETED -> ComputedBecause.ENDED_COMPLETED;
            case DROPPED -> ComputedBecause.ENDED_DROPPED;
            default -> ComputedBecause.ENDED_IN_OTHERS;
        };
    }

    /** The rule in other words than the SQL has it in. */
    private static ComputedBecause because(
            @Nullable String phase,
            @Nullable LocalDate earliest,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            boolean overdue,
            LocalDate day) {
        boolean tooEarly = earliest != null && day.isBefore(earliest);
        if (phase == null) {
            return tooEarly ? ComputedBecause.BEFORE_START : ComputedBecause.NO_REPORT;
        }
        MeasurePhase reported = MeasurePhase.valueOf(phase);
        if (reported == MeasurePhase.COMPLETED) {
            return ComputedBecause.REPORTED_COMPLETED;
        }
        if (reported == MeasurePhase.CANCELLED) {
            return ComputedBecause.REPORTED_CANCELLED;
        }
        // What goes on, is planned or waits is late when its time is over, and at risk when a milestone was missed.
        if (ends != null && day.isAfter(ends)) {
            return ComputedBecause.PAST_END;
        }
        if (overdue) {
            return ComputedBecause.MILESTONE_OVERDUE;
        }
        boolean shouldHaveStarted = starts != null && day.isAfter(starts);
        return switch (reported) {
            case PAUSED -> ComputedBecause.REPORTED_PAUSED;
            case ACTIVE -> ComputedBecause.REPORTED_ACTIVE;
            default ->
                shouldHaveStarted
                        ? ComputedBecause.NOT_REPORTED_STARTED
                        : tooEarly ? ComputedBecause.BEFORE_START : ComputedBecause.REPORTED_PLANNED;
        };
    }

    private static MeasureStatusValue status(ComputedBecause because) {
        return switch (because) {
            case REPORTED_COMPLETED, ENDED_COMPLETED -> MeasureStatusValue.DONE;
            case REPORTED_CANCELLED, ENDED_DROPPED, ENDED_IN_OTHERS -> MeasureStatusValue.STOPPED;
            case NO_REPORT -> MeasureStatusValue.NOT_REPORTED;
            case PAST_END -> MeasureStatusValue.OFF_TRACK;
            case MILESTONE_OVERDUE, REPORTED_PAUSED, NOT_REPORTED_STARTED -> MeasureStatusValue.AT_RISK;
            case REPORTED_ACTIVE -> MeasureStatusValue.ON_TRACK;
            case BEFORE_START, REPORTED_PLANNED -> MeasureStatusValue.NOT_STARTED;
        };
    }

    private static @Nullable LocalDate date(@Nullable Object column) {
        return column == null ? null : LocalDate.parse(column.toString());
    }
}
