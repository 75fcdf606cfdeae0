package no.ringvirkning.indicator.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.ringvirkning.indicator.engine.formula.Formula;

/** Reads a formula from left to right; each method takes what binds more tightly before it. */
final class FormulaReader {

    /** How many parentheses may be open at a time: what lies deeper nobody can read. */
    static final int DEEPEST = 8;

    /** How far back a function looks at most. */
    static final int FARTHEST = 1_000;

    private static final int LONGEST_SLUG = 120;
    private static final int WHOLE_DIGITS = 28;
    private static final int DECIMALS = 10;
    private static final Pattern SLUG = Pattern.compile("(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]");

    private final String text;
    private int at;
    private int depth;

    private FormulaReader(String text) {
        this.text = text;
    }

    /** The formula that is written so. */
    static Formula read(String text) {
        FormulaReader reader = new FormulaReader(text);
        Formula formula = reader.sum();
        if (reader.peek() != END) {
            throw reader.no("an operator or the end was expected, not %s".formatted(reader.shown()));
        }
        return formula;
    }

    private static final int END = -1;

    private Formula sum() {
        Formula left = product();
        while (true) {
            if (takes('+')) {
                left = new Formula.Plus(left, product());
            } else if (takes('-')) {
                left = new Formula.Minus(left, product());
            } else {
                return left;
            }
        }
    }

    private Formula product() {
        Formula left = atom();
        while (true) {
            if (takes('*')) {
                left = new Formula.Times(left, atom());
            } else if (takes('/')) {
                left = new Formula.Over(left, atom());
            } else {
                return left;
            }
        }
    }

    private Formula atom() {
        int next = peek();
        if (next == '(') {
            open();
            Formula inside = sum();
            close();
            return inside;
        }
        if (next == '[') {
            return indicator();
        }
        if (next == '-' || isDigit(next)) {
            return new Formula.Constant(number());
        }
        if (isLetter(next)) {
            return function();
        }
        throw no("an indicator in brackets, a number, a function or a parenthesis was expected, not %s"
                .formatted(shown()));
    }

    private Formula indicator() {
        int start = at;
        int end = text.indexOf(']', at);
        if (end < 0) {
            throw no("this bracket is not closed");
        }
        String slug = text.substring(at + 1, end);
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            at = start + 1;
            throw no("the slug of an indicator was expected, as in [folkemengde]");
        }
        at = end + 1;
        return new Formula.Indicator(slug);
    }

    private Formula function() {
        int start = at;
        while (isLetter(at < text.length() ? text.charAt(at) : END)) {
            at++;
        }
        String name = text.substring(start, at);
        if (peek() != '(') {
            at = start;
            throw no("'%s' is no number; an indicator stands in brackets, and a function has parentheses"
                    .formatted(name));
        }
        open();
        Formula formula = switch (name) {
            case "sum" -> new Formula.Sum(list());
            case "lag" -> new Formula.Lag(sum(), periods());
            case "change" -> new Formula.Change(sum(), periods());
            case "cagr" -> new Formula.Cagr(sum(), periods());
            case "ratioOfChanges" -> new Formula.RatioOfChanges(sum(), second(), periods());
            case "perCapita" -> new Formula.PerCapita(sum(), second(), per());
            default -> {
                at = start;
                throw no("there is no function '%s', but: sum, lag, change, cagr, ratioOfChanges, perCapita"
                        .formatted(name));
            }
        };
        close();
        return formula;
    }

    private List<Formula> list() {
        List<Formula> parts = new ArrayList<>();
        do {
            parts.add(sum());
        } while (takes(','));
        return parts;
    }

    private Formula second() {
        comma();
        return sum();
    }

    private int periods() {
        comma();
        peek();
        int start = at;
        BigDecimal number = number();
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() <= 0
                || number.compareTo(BigDecimal.valueOf(FARTHEST)) > 0) {
            at = start;
            throw no("a number of periods from 1 to %d was expected".formatted(FARTHEST));
        }
        return number.intValueExact();
    }

    private BigDecimal per() {
        comma();
        peek();
        int start = at;
        BigDecimal number = number();
        if (number.signum() <= 0) {
            at = start;
            throw no("a number above zero was expected");
        }
        return number;
    }

    private void comma() {
        if (!takes(',')) {
            throw no("a comma was expected, not %s".formatted(shown()));
        }
    }

    private BigDecimal number() {
        peek();
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int whole = digits();
        int part = 0;
        if (whole > 0 && at < text.length() && text.charAt(at) == '.') {
            at++;
            part = digits();
            whole = part == 0 ? 0 : whole;
        }
        if (whole == 0) {
            at = start;
            throw no("a number as in 12 or 0.5 was expected, not %s".formatted(shown()));
        }
        if (whole > WHOLE_DIGITS || part > DECIMALS) {
            at = start;
            throw no("a number has %d digits before the point and %d after it at most"
                    .formatted(WHOLE_DIGITS, DECIMALS));
        }
        BigDecimal number = new BigDecimal(text.substring(start, at)).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private void open() {
        if (depth == DEEPEST) {
            throw no("more than %d parentheses are open here".formatted(DEEPEST));
        }
        depth++;
        at++;
    }

    private void close() {
        if (!takes(')')) {
            throw no("a closing parenthesis was expected, not %s".formatted(shown()));
        }
        depth--;
    }

    private boolean takes(char sign) {
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** The next sign that is no space. */
    private int peek() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Of the alphabet of formulas only: letters and digits of other alphabets look like these and are not. */
    private static boolean isLetter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private String shown() {
        return at < text.length() ? "'%s'".formatted(Character.toString(text.codePointAt(at))) : "the end";
    }

    private FormulaSyntax no(String why) {
        return new FormulaSyntax(at + 1, why + ".");
    }
}
