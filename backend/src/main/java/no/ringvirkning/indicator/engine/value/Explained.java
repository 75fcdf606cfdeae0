package no.ringvirkning.indicator.engine.value;

import java.util.List;

/** A result with the steps by which it was come to, in their order. */
public record Explained<T>(T result, List<Step> steps) {

    public Explained {
        steps = List.copyOf(steps);
    }
}
