package no.ringvirkning.indicator.engine.value;

import java.util.List;

/** One small calculation: by which rule, from what, to what. A stranger with the rule's formula can do it again. */
public record Step(Rule rule, List<Input> inputs, Term output) {

    public Step {
        inputs = List.copyOf(inputs);
    }

    /** What went in, by the name that the formula calls it by; parts of a sum have the names of the parts. */
    public record Input(String name, Term term) {}

    public static Input in(String name, Term term) {
        return new Input(name, term);
    }
}
