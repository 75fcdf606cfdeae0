package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the engine, and holds it to a floor that a busy machine keeps, too. */
@DisplayName("The engine")
class ThroughputTest {

    /** A tenth of what is wanted: machines are shared, and a slow one is no defect. */
    private static final int FLOOR = 100_000;

    @Test
    @DisplayName(
            "assesses at least 100,000 cases a second on one core, with their explanations, however busy the machine")
    void throughput() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Pattern.quote(AssessorBenchmark.class.getName() + ".assess"))
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        double perSecond = new Runner(options).runSingle().getPrimaryResult().getScore();
        System.out.printf("The engine makes %,.0f assessments a second on one core.%n", perSecond);
        assertTrue(perSecond >= FLOOR, perSecond + " a second");
    }

    @Test
    @DisplayName("is measured on cases that it has to work on: two of the eight are achieved")
    void realCases() {
        AssessorBenchmark measured = new AssessorBenchmark();
        assertEquals(
                2,
                measured.cases.stream()
                        .filter(c -> measured.assessor.assess(c).result().status() == Status.ACHIEVED)
                        .count());
    }
}
