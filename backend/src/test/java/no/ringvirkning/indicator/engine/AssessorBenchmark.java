package no.ringvirkning.indicator.engine;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Explained;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is measured of the engine: an assessment with its explanation, of one of eight cases in turn. */
@State(Scope.Benchmark)
public class AssessorBenchmark {

    final List<Case> cases = cases();
    final Assessor assessor = new Assessor(Thresholds.DEFAULT);
    private int next;

    @Benchmark
    public Explained<Assessment> assess() {
        next = (next + 1) % cases.size();
        return assessor.assess(cases.get(next));
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
