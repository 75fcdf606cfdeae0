package no.ringvirkning.indicator.engine.formula;

import java.math.BigDecimal;
import java.util.List;

/** An expression over indicators, for a period. */
public sealed interface Formula {

    /** Another indicator, observed or itself a formula. */
    record Indicator(String name) implements Formula {}

    record Constant(BigDecimal value) implements Formula {}

    record Plus(Formula left, Formula right) implements Formula {}

    record Minus(Formula left, Formula right) implements Formula {}

    record Times(Formula left, Formula right) implements Formula {}

    record Over(Formula left, Formula right) implements Formula {}

    record Sum(List<Formula> parts) implements Formula {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** What it was so many periods before. */
    record Lag(Formula of, int periods) implements Formula {

        public Lag {
            requirePositive(periods);
        }
    }

    /** How much it has changed over so many periods. */
    record Change(Formula of, int periods) implements Formula {

        public Change {
            requirePositive(periods);
        }
    }

    /** For each so many of the population: {@code per} is 1000 for "per 1 000 innbyggere". */
    record PerCapita(Formula of, Formula population, BigDecimal per) implements Formula {}

    /** The growth a year over so many periods, as a part. */
    record Cagr(Formula of, int periods) implements Formula {

        public Cagr {
            requirePositive(periods);
        }
    }

    /**
     * One change for each of another over so many periods: new jobs for each new inhabitant. Says nothing where the
     * denominator does not grow.
     */
    record RatioOfChanges(Formula numerator, Formula denominator, int periods) implements Formula {

        public RatioOfChanges {
            requirePositive(periods);
        }
    }

    /** What it is made of. */
    default List<Formula> operands() {
        if (this instanceof Plus f) {
            return List.of(f.left(), f.right());
        }
        if (this instanceof Minus f) {
            return List.of(f.left(), f.right());
        }
        if (this instanceof Times f) {
            return List.of(f.left(), f.right());
        }
        if (this instanceof Over f) {
            return List.of(f.left(), f.right());
        }
        if (this instanceof Sum f) {
            return f.parts();
        }
        if (this instanceof Lag f) {
            return List.of(f.of());
        }
        if (this instanceof Change f) {
            return List.of(f.of());
        }
        if (this instanceof PerCapita f) {
            return List.of(f.of(), f.population());
        }
        if (this instanceof Cagr f) {
            return List.of(f.of());
        }
        return this instanceof RatioOfChanges f ? List.of(f.numerator(), f.denominator()) : List.of();
    }

    private static void requirePositive(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("one looks back by one period or more");
        }
    }
}
