package no.ringvirkning.indicator.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formula.Constant;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of a formula")
class FormulaTextTest {

    private static final Formula A = new Indicator("a");
    private static final Formula B = new Indicator("b-2");

    @Test
    @DisplayName("says what people would read in it")
    void reads() {
        assertEquals(new Formula.Change(A, 1), read("change([a], 1)"));
        assertEquals(new Formula.RatioOfChanges(A, B, 4), read("ratioOfChanges([a],[b-2],4)"));
        assertEquals(new Formula.PerCapita(A, B, new BigDecimal(1000)), read("perCapita([a], [b-2], 1000)"));
        assertEquals(new Formula.Minus(new Formula.Minus(A, B), A), read("[a] - [b-2] - [a]"));
        assertEquals(new Formula.Plus(A, new Formula.Times(B, number("0.5"))), read("[a] + [b-2] * 0.5"));
        assertEquals(new Formula.Times(new Formula.Plus(A, B), number("-2")), read("([a]+[b-2])*-2"));
        assertEquals(new Formula.Minus(A, number("-5")), read("[a] - -5"));
        assertEquals(new Formula.Minus(A, number("5")), read("[a]-5"));
        assertEquals(
                new Formula.Sum(List.of(new Formula.Lag(A, 1), new Formula.Cagr(B, 10))),
                read("sum(lag([a], 1), cagr([b-2], 10.0))"));
    }

    @Test
    @DisplayName("has one normal form, in which nothing more stands in parentheses than has to")
    void normal() {
        assertEquals("[a] + [b] * 2.5", normal(" ([a])+(([b]*2.50))\n"));
        assertEquals("[a] - ([b] - [c])", normal("[a]-([b]-[c])"));
        assertEquals("[a] - [b] - [c]", normal("([a]-[b])-[c]"));
        assertEquals("[a] / ([b] * [c])", normal("[a]/([b]*[c])"));
        assertEquals("change([a] - 1000, 1)", normal("change( [a]-1000 , 01 )"));
    }

    @Test
    @DisplayName("is the same formula when it was written and is read again, whatever it is made of")
    void roundTrip() {
        for (long seed = 1; seed <= 20_000; seed++) {
            Formula formula = any(new Random(seed), 5);
            String text = FormulaWriter.write(formula);
            assertEquals(formula, read(text), "seed " + seed + ": " + text);
            assertEquals(text, normal(text), "seed " + seed);
        }
    }

    @Test
    @DisplayName("that is none is refused, and the place is told where it goes wrong")
    void refused() {
        no(1, "");
        no(1, "   ".strip());
        no(7, "[a] + ");
        no(5, "[a] [b]");
        no(1, "folkemengde");
        no(2, "[Folkemengde]");
        no(2, "[]");
        no(1, "[a");
        no(2, "[a--b]");
        no(2, "[" + "a".repeat(121) + "]");
        no(1, "vekst([a], 1)");
        no(11, "change([a])");
        no(13, "change([a], 0)");
        no(13, "change([a], 1.5)");
        no(13, "change([a], -1)");
        no(13, "change([a], 1001)");
        no(13, "change([a], [b])");
        no(14, "change([a], 1");
        no(14, "change([a], 1, 2)");
        no(21, "perCapita([a], [b], 0)");
        no(5, "sum()");
        no(5, "[a] ^ 2");
        no(7, "[a] + 1.");
        no(8, "[a] + 1e9");
        no(7, "[a] + .5");
        no(1, "-[a]");
        no(7, "[a] / / [b]");
        no(4, "[a])");
    }

    @Test
    @DisplayName("that is hostile is refused as any other, and quickly")
    void hostile() {
        no(9, "(".repeat(200) + "[a]" + ")".repeat(200));
        no(9 * 4, "sum(".repeat(100) + "[a]");
        no(1, "1".repeat(29));
        no(1, "0." + "1".repeat(11));
        no(1, "1234567890123456789012345678901234567890");
        assertEquals(number("9".repeat(28) + ".5"), read("9".repeat(28) + ".5"));
        // Letters, digits, signs and spaces of other alphabets look like these and are not.
        no(7, "[a] + \u0661");
        no(5, "[a] \u2212 [b]");
        no(2, "[\u0430]");
        no(4, "[a]\u00a0+ [b]");
        no(4, "[a]\u202e+ [b]");
        no(4, "[a]\0");
        no(1, "\ud83d\ude00");
        no(1, "\ud83d");
        no(4, "[a]; drop table indicator");
        String long1 =
                String.join("+", IntStream.range(0, 120).mapToObj(i -> "[a]").toList());
        assertTrue(normal(long1).length() > 500);
        assertThrows(FormulaSyntax.class, () -> read("[a]" + "-".repeat(490)));
    }

    @Test
    @DisplayName("of any signs at all is a formula or refused, and nothing else happens")
    void noise() {
        String signs = "[]()+-*/,.0123456789ab -changesumlag";
        Random random = new Random(20261122);
        int formulas = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int k = 0; k < length; k++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                Formula formula = read(text.toString());
                assertEquals(formula, read(FormulaWriter.write(formula)));
                formulas++;
            } catch (FormulaSyntax refused) {
                assertTrue(refused.position() >= 1 && refused.position() <= length + 1, text.toString());
            }
        }
        assertTrue(formulas > 100, "only " + formulas);
    }

    private static void no(int position, String text) {
        FormulaSyntax refused = assertThrows(FormulaSyntax.class, () -> read(text), text);
        assertEquals(position, refused.position(), text + ": " + refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).startsWith("At character " + position + ": "));
    }

    private static Formula read(String text) {
        return FormulaReader.read(text);
    }

    private static String normal(String text) {
        return FormulaWriter.write(read(text));
    }

    private static Constant number(String text) {
        return new Constant(new BigDecimal(text));
    }

    private static Formula any(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 13)) {
            case 0:
                return A;
            case 1:
                return B;
            case 2:
                BigDecimal number = new BigDecimal(random.nextInt(-9999, 9999)).movePointLeft(random.nextInt(4));
                BigDecimal plain = number.stripTrailingZeros();
                return new Constant(plain.scale() < 0 ? plain.setScale(0) : plain);
            case 3, 4:
                return new Formula.Plus(any(random, depth - 1), any(random, depth - 1));
            case 5, 6:
                return new Formula.Minus(any(random, depth - 1), any(random, depth - 1));
            case 7:
                return new Formula.Times(any(random, depth - 1), any(random, depth - 1));
            case 8:
                return new Formula.Over(any(random, depth - 1), any(random, depth - 1));
            case 9:
                return new Formula.Sum(IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> any(random, depth - 1))
                        .toList());
            case 10:
                return random.nextBoolean()
                        ? new Formula.Lag(any(random, depth - 1), 1 + random.nextInt(1000))
                        : new Formula.Change(any(random, depth - 1), 1 + random.nextInt(9));
            case 11:
                return random.nextBoolean()
                        ? new Formula.Cagr(any(random, depth - 1), 1 + random.nextInt(9))
                        : new Formula.PerCapita(any(random, depth - 1), any(random, depth - 1), new BigDecimal("0.5"));
            default:
                return new Formula.RatioOfChanges(
                        any(random, depth - 1), any(random, depth - 1), 1 + random.nextInt(9));
        }
    }
}
