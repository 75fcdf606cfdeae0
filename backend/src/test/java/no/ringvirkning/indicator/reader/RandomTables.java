package no.ringvirkning.indicator.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes up tables from numbered seeds, so that one that fails can be made again. */
final class RandomTables {

    private static final long FIRST = 20_261_122;
    private static final String LETTERS = "aZ09 ~/\\\"'{}[]:,.-_%æøåÆØÅáč\u00a0\t\n€–😀";
    private static final List<String> SYMBOLS = List.of(".", "..", "...", ":", "-", "*", "e", "foreløpig");

    final Random random;

    private RandomTables(long seed) {
        random = new Random(seed);
    }

    /** Runs a property for so many seeds, and names the one it failed for. */
    static void each(int rounds, Consumer<RandomTables> property) {
        for (long seed = FIRST; seed < FIRST + rounds; seed++) {
            try {
                property.accept(new RandomTables(seed));
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        }
    }

    StatTable table() {
        List<StatRole> roles = new ArrayList<>(List.of(StatRole.GEO, StatRole.TIME, StatRole.METRIC));
        List<StatDimension> dimensions = new ArrayList<>();
        for (String code : texts(1 + random.nextInt(4))) {
            boolean plain = roles.isEmpty() || random.nextInt(3) == 0;
            dimensions.add(
                    dimension(code, plain ? StatRole.CLASSIFICATION : roles.remove(random.nextInt(roles.size()))));
        }
        StatStructure structure = new StatStructure(
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> random.nextInt(10)),
                few(),
                dimensions);
        List<StatCell> cells = new ArrayList<>();
        for (int i = 0; i < structure.cells(); i++) {
            cells.add(cell());
        }
        return new StatTable(structure, cells);
    }

    private StatDimension dimension(String code, StatRole role) {
        List<String> codes = List.copyOf(texts(1 + random.nextInt(5)));
        List<StatCategory> categories = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            // Children come after their parents, so that none goes in a circle.
            List<String> children = random.nextInt(4) == 0 ? codes.subList(i + 1, codes.size()) : List.of();
            categories.add(new StatCategory(
                    codes.get(i), text(), maybe(this::unit), children, few(), maybe(this::text), maybe(this::text)));
        }
        return new StatDimension(code, text(), role, categories, few(), maybe(random::nextBoolean));
    }

    private StatUnit unit() {
        return new StatUnit(
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> random.nextInt(6)),
                maybe(() -> random.nextInt(-3, 7)));
    }

    private StatCell cell() {
        return switch (random.nextInt(8)) {
            case 0 -> new StatCell.Missing(null);
            case 1, 2 -> new StatCell.Missing(pick(SYMBOLS));
            case 3 -> new StatCell.Known(BigDecimal.ZERO, null);
            case 4 -> new StatCell.Known(number(), pick(List.of("*", "e", "-")));
            case 5 -> new StatCell.Text("about " + text(), null);
            default -> new StatCell.Known(number(), null);
        };
    }

    /** Up to the 38 digits that are kept, before and after the point. */
    BigDecimal number() {
        int digits = 1 + random.nextInt(38);
        BigInteger unscaled = new BigInteger(digits * 3, random);
        int scale = random.nextInt(39);
        return new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), scale);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextInt(3) == 0 ? null : made.get();
    }

    private List<String> few() {
        return random.nextInt(3) > 0 ? List.of() : List.copyOf(texts(1 + random.nextInt(2)));
    }

    private Set<String> texts(int count) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length >= 0; length--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
