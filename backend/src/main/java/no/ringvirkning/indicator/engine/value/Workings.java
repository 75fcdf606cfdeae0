package no.ringvirkning.indicator.engine.value;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Step.Input;

/** What is written down while calculating: each result goes through here once, and stands in the explanation. */
public final class Workings {

    private final List<Step> steps = new ArrayList<>();

    /** Writes a step down and hands its output on. */
    public <T extends Term> T step(Rule rule, T output, Input... inputs) {
        return step(rule, output, List.of(inputs));
    }

    /** Writes a step with any number of parts down and hands its output on. */
    public <T extends Term> T step(Rule rule, T output, List<Input> inputs) {
        steps.add(new Step(rule, inputs, output));
        return output;
    }

    /** Takes over the steps of a calculation inside this one, and hands its result on. */
    public <T> T include(Explained<T> inner) {
        steps.addAll(inner.steps());
        return inner.result();
    }

    /** The result with all steps written down so far. */
    public <T> Explained<T> explain(T result) {
        return new Explained<>(result, steps);
    }
}
