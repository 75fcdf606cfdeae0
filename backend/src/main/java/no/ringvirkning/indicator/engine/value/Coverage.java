package no.ringvirkning.indicator.engine.value;

/** Of how many parts a result was to be made, and how many of them had a number. */
public record Coverage(int have, int of) {

    public Coverage {
        if (have < 0 || have > of) {
            throw new IllegalArgumentException(have + " of " + of);
        }
    }

    public boolean complete() {
        return have == of;
    }
}
