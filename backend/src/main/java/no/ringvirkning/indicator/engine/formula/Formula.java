package no.ringvirkning.indicator.engine.formula;

import java.math.BigDecimal;
import java.util.List;

/** An expression over indicators, for a period. */
public sealed interface Formula {

    /** The expressions that it is made of. */
    List<Formula> operands();

    /** Another indicator, observed or itself a formula. */
    record Indicator(String name) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    record Constant(BigDecimal value) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    record Plus(Formula left, Formula right) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of(left, right);
        }
    }

    record Minus(Formula left, Formula right) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of(left, right);
        }
    }

    record Times(Formula left, Formula right) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of(left, right);
        }
    }

    record Over(Formula left, Formula right) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of(left, right);
        }
    }

    record Sum(List<Formula> parts) implements Formula {

        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Formula> operands() {
            return parts;
        }
    }

    /** What it was so many periods before. */
    record Lag(Formula of, int periods) implements Formula {

        public Lag {
            requirePositive(periods);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
        }
    }

    /** How much it has changed over so many periods. */
    record Change(Formula of, int periods) implements Formula {

        public Change {
            requirePositive(periods);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
        }
    }

    /** For each so many of the population: {@code per} is 1000 for "per 1 000 innbyggere". */
    record PerCapita(Formula of, Formula population, BigDecimal per) implements Formula {

        @Override
        public List<Formula> operands() {
            return List.of(of, population);
        }
    }

    /** The growth a year over so many periods, as a part. */
    record Cagr(Formula of, int periods) implements Formula {

        public Cagr {
            requirePositive(periods);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
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

        @Override
        public List<Formula> operands() {
            return List.of(numerator, denominator);
        }
    }

    private static void requirePositive(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("one looks back by one period or more");
        }
    }
}
