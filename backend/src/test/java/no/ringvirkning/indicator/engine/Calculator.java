package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Step.Input;
import no.ringvirkning.indicator.engine.value.Term;

/**
 * A stranger with a pocket calculator: knows the language of the formulas, and nothing of how the engine works. Answers a
 * number, a word, or nothing.
 */
final class Calculator {

    /** No number and no word. */
    static final Object NOTHING = "nothing";

    private static final MathContext DIGITS = new MathContext(60);
    private static final Pattern TOKEN = Pattern.compile("\\s*('[A-Z_]+'|[A-Za-z]+|\\d+|<=|>=|.)");

    private final List<String> tokens = new ArrayList<>();
    private final List<Input> inputs;
    private final Map<String, Object> values;
    private int next;

    private Calculator(String formula, List<Input> inputs, Map<String, Object> values) {
        Matcher matcher = TOKEN.matcher(formula);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        this.inputs = inputs;
        this.values = values;
    }

    /** What the formula makes of the inputs, whose values are given by name. */
    static Object calculate(String formula, List<Input> inputs, Map<String, Object> values) {
        try {
            String[] guarded = formula.split(" when ");
            if (guarded.length == 2 && !Boolean.TRUE.equals(new Calculator(guarded[1], inputs, values).comparison())) {
                return NOTHING;
            }
            return new Calculator(guarded[0], inputs, values).comparison();
        } catch (ArithmeticException | ClassCastException e) {
            return NOTHING; // Divided by nothing, or calculated with what is no number.
        }
    }

    private Object comparison() {
        Object left = sum();
        return switch (peek()) {
            case "<" -> order(left) < 0;
            case ">" -> order(left) > 0;
            case "<=" -> order(left) <= 0;
            case ">=" -> order(left) >= 0;
            default -> left;
        };
    }

    @SuppressWarnings("unchecked")
    private int order(Object left) {
        take();
        return ((Comparable<Object>) left).compareTo(sum());
    }

    private Object sum() {
        Object value = product();
        while (peek().equals("+") || peek().equals("-")) {
            boolean plus = take().equals("+");
            BigDecimal other = (BigDecimal) product();
            value = plus ? ((BigDecimal) value).add(other) : ((BigDecimal) value).subtract(other);
        }
        return value;
    }

    private Object product() {
        Object value = power();
        while (peek().equals("*") || peek().equals("/")) {
            boolean times = take().equals("*");
            BigDecimal other = (BigDecimal) power();
            value = times ? ((BigDecimal) value).multiply(other) : ((BigDecimal) value).divide(other, DIGITS);
        }
        return value;
    }

    private Object power() {
        Object base = primary();
        if (!peek().equals("^")) {
            return base;
        }
        take();
        double power = Math.pow(((BigDecimal) base).doubleValue(), ((BigDecimal) primary()).doubleValue());
        return ((BigDecimal) base).signum() > 0 ? new BigDecimal(power) : (Object) (BigDecimal) NOTHING;
    }

    private Object primary() {
        String token = take();
        if (token.equals("(")) {
            Object value = comparison();
            take();
            return value;
        }
        if (token.startsWith("'")) {
            return token.substring(1, token.length() - 1);
        }
        if (Character.isDigit(token.charAt(0))) {
            return new BigDecimal(token);
        }
        return peek().equals("(") ? function(token) : values.get(token);
    }

    private Object function(String name) {
        take();
        if (peek().equals("all") || peek().equals("known")) {
            String which = take();
            take();
            return over(name, which);
        }
        List<Object> arguments = new ArrayList<>();
        do {
            arguments.add(comparison());
        } while (take().equals(","));
        return switch (name) {
            case "abs" -> ((BigDecimal) arguments.get(0)).abs();
            case "min" ->
                arguments.stream()
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal::min)
                        .orElseThrow();
            case "if" -> arguments.get((Boolean) arguments.get(0) ? 1 : 2);
            case "case" -> choice(arguments);
            case "periods" -> between(arguments);
            case "years" -> between(arguments).divide(new BigDecimal(perYear((Period) arguments.get(0))), DIGITS);
            default -> throw new IllegalStateException("no function " + name);
        };
    }

    private static Object choice(List<Object> arguments) {
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            if (arguments.get(i).equals(arguments.get(0))) {
                return arguments.get(i + 1);
            }
        }
        return arguments.get(arguments.size() - 1);
    }

    /** Counted one by one. */
    private static BigDecimal between(List<Object> arguments) {
        int periods = 0;
        for (Period p = (Period) arguments.get(0); !p.equals(arguments.get(1)); p = p.next()) {
            periods++;
        }
        return new BigDecimal(periods);
    }

    private static int perYear(Period period) {
        return switch (period.frequency()) {
            case YEAR -> 1;
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
            case DAY -> throw new IllegalStateException("not by hand");
        };
    }

    private Object over(String function, String which) {
        List<BigDecimal> numbers = inputs.stream()
                .filter(i -> i.term() instanceof Known)
                .map(i -> ((Known) i.term()).value())
                .toList();
        if (function.equals("count")) {
            Set<String> members = new HashSet<>();
            inputs.forEach(i -> members.addAll(((Term.Members) i.term()).identities()));
            return new BigDecimal(members.size());
        }
        if (function.equals("last")) {
            return inputs.isEmpty()
                    ? NOTHING
                    : values.get(inputs.get(inputs.size() - 1).name());
        }
        if (numbers.isEmpty() || which.equals("all") && numbers.size() < inputs.size()) {
            return NOTHING;
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (function) {
            case "sum" -> sum;
            case "mean" -> sum.divide(new BigDecimal(numbers.size()), DIGITS);
            case "max" -> numbers.stream().reduce(BigDecimal::max).orElseThrow();
            default -> throw new IllegalStateException("no function " + function);
        };
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        return tokens.get(next++);
    }
}
