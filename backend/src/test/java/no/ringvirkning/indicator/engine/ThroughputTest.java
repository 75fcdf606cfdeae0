package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine")
class ThroughputTest {

    /** A tenth of what is wanted: machines are shared, and a slow one is no defect. */
    private static final int FLOOR = 100_000;

    private static final int WARM_UP = 400_000;
    private static final int MEASURED = 1_000_000;

    @Test
    @DisplayName("assesses a million cases a second on one core, with their explanations")
    void throughput() {
        List<Case> cases = cases();
        Assessor assessor = new Assessor(Thresholds.DEFAULT);
        long warm = run(assessor, cases, WARM_UP);
        assertEquals(WARM_UP / cases.size() * 2L, warm, "each round achieves the same two");
        // The time of this thread, not of the clock on the wall: others may be using the machine.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        run(assessor, cases, MEASURED);
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        long perSecond = Math.round(MEASURED / seconds);
        System.out.printf("The engine makes %,d assessments a second on one core.%n", perSecond);
        assertTrue(perSecond >= FLOOR, perSecond + " a second");
    }

    private static long run(Assessor assessor, List<Case> cases, int times) {
        long achieved = 0;
        for (int i = 0; i < times; i++) {
            Assessment assessment = assessor.assess(cases.get(i % cases.size())).result();
            achieved += assessment.status() == Status.ACHIEVED ? 1 : 0;
        }
        return achieved;
    }

    /** Eight cases as they are in plans: levels up and down on a straight way, caps, ranges, and numbers that are missing. */
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(CaseBuilder.atLeast("46000")
                .baseline("42307")
                .deadline(2025)
                .observed("44310")
                .build());
        cases.add(CaseBuilder.atLeast("250")
                .baseline("0")
                .deadline(2022)
                .observed("210")
                .build());
        cases.add(CaseBuilder.atMost("3.5")
                .baseline("5.2")
                .decimals(1)
                .deadline(2027)
                .observed("4.9")
                .build());
        cases.add(CaseBuilder.atMost("8").baseline("12").observed("4").build());
        cases.add(CaseBuilder.upTo("70").deadline(2021).observed("69").build());
        cases.add(CaseBuilder.atLeast("20").baseline("10").build());
        cases.add(CaseBuilder.aCase().baseline("10").observed("15").build());
        cases.add(CaseBuilder.atLeast("20").observed("25").build());
        return cases;
    }
}
