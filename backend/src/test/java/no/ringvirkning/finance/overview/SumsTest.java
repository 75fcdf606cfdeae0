package no.ringvirkning.finance.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.finance.overview.Part.Pot;
import no.ringvirkning.shared.Qualifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sum of money")
class SumsTest {

    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 2_000;

    @Test
    @DisplayName("R-0-19: six years of \"ca 2 millioner\" are \"ca 12 millioner\", to the øre")
    void sixYears() {
        List<FundingSum> sums = Sums.of(Collections.nCopies(6, planned("2000000", Qualifier.CIRCA)));
        assertEquals(1, sums.size());
        assertEquals(new BigDecimal("12000000.00"), sums.get(0).amount());
        assertEquals(Qualifier.CIRCA, sums.get(0).qualifier());
        assertEquals(6, sums.get(0).parts());
        assertTrue(sums.get(0).complete());
    }

    @Test
    @DisplayName("is exact where binary fractions are not")
    void exact() {
        List<FundingSum> sums = Sums.of(Stream.of("0.10", "0.20", "9999999999999999.99", "0.01")
                .map(a -> planned(a, Qualifier.EXACT))
                .toList());
        assertEquals(new BigDecimal("10000000000000000.30"), sums.get(0).amount());
    }

    @Test
    @DisplayName("counts a part without an amount, and is then incomplete")
    void unknown() {
        FundingSum some = Sums.of(List.of(planned("5", Qualifier.EXACT), planned(null, null)))
                .get(0);
        assertEquals(new BigDecimal("5.00"), some.amount());
        assertEquals(Qualifier.EXACT, some.qualifier());
        assertEquals(2, some.parts());
        assertEquals(1, some.unknown());
        assertEquals(false, some.complete());
        FundingSum none = Sums.of(List.of(planned(null, null))).get(0);
        assertNull(none.amount());
        assertNull(none.qualifier());
        assertEquals(List.of(), Sums.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "EXACT, CIRCA, CIRCA",
        "EXACT, AT_LEAST, AT_LEAST",
        "AT_LEAST, AT_LEAST, AT_LEAST",
        "AT_LEAST, MORE_THAN, MORE_THAN",
        "UP_TO, LESS_THAN, LESS_THAN",
        "EXACT, UP_TO, UP_TO",
        "EXACT, NEARLY, NEARLY",
        "EXACT, UNKNOWN, UNKNOWN",
        "AT_LEAST, UP_TO, CIRCA",
        "NEARLY, UP_TO, CIRCA",
        "MORE_THAN, LESS_THAN, CIRCA",
        "AT_LEAST, CIRCA, CIRCA",
        "UNKNOWN, CIRCA, CIRCA",
        "UNKNOWN, AT_LEAST, CIRCA"
    })
    @DisplayName("Invariant 22: is as sure as its parts let it be")
    void reservations(Qualifier one, Qualifier other, Qualifier together) {
        assertEquals(together, Sums.together(one, other));
        assertEquals(together, Sums.together(other, one));
    }

    @Test
    @DisplayName("Invariant 22: any \"ca\" makes it \"ca\", and the reservations come together in any order")
    void reservationsInAnyOrder() {
        for (Qualifier a : Qualifier.values()) {
            assertEquals(a, Sums.together(a, a));
            assertEquals(Qualifier.CIRCA, Sums.together(a, Qualifier.CIRCA));
            assertEquals(a, Sums.together(a, Qualifier.EXACT));
            for (Qualifier b : Qualifier.values()) {
                for (Qualifier c : Qualifier.values()) {
                    assertEquals(Sums.together(Sums.together(a, b), c), Sums.together(a, Sums.together(b, c)));
                }
            }
        }
    }

    @Test
    @DisplayName("is the same in any order and by any steps, and what an adder of whole øre finds")
    void anyOrderAnySteps() {
        Random random = new Random(SEED);
        Set<Qualifier> seen = EnumSet.noneOf(Qualifier.class);
        for (int round = 0; round < ROUNDS; round++) {
            List<Part> parts = parts(random);
            List<FundingSum> sums = Sums.of(parts);
            List<Part> shuffled = new ArrayList<>(parts);
            Collections.shuffle(shuffled, random);
            assertEquals(sums, Sums.of(shuffled), "order, round " + round);
            int cut = random.nextInt(parts.size() + 1);
            List<FundingSum> halves = new ArrayList<>(Sums.of(shuffled.subList(0, cut)));
            halves.addAll(Sums.of(shuffled.subList(cut, parts.size())));
            assertEquals(sums, Sums.merge(halves), "steps, round " + round);
            for (FundingSum sum : sums) {
                assertEquals(oracle(parts, sum.pot()), sum, "round " + round);
                if (sum.qualifier() != null) {
                    seen.add(sum.qualifier());
                }
            }
            assertEquals(parts.size(), sums.stream().mapToInt(FundingSum::parts).sum());
        }
        assertEquals(EnumSet.allOf(Qualifier.class), seen, "the rounds came by every reservation");
    }

    /** The same by another way: whole øre, and what the set of reservations allows. */
    private static FundingSum oracle(List<Part> parts, Pot pot) {
        BigInteger ore = BigInteger.ZERO;
        Set<Qualifier> reservations = EnumSet.noneOf(Qualifier.class);
        int count = 0;
        int unknown = 0;
        boolean illustrative = false;
        for (Part part : parts) {
            if (part.pot().equals(pot)) {
                count++;
                illustrative |= part.illustrative();
                if (part.amount() == null) {
                    unknown++;
                } else {
                    ore = ore.add(part.amount().movePointRight(2).toBigIntegerExact());
                    reservations.add(part.qualifier());
                }
            }
        }
        boolean any = count > unknown;
        return new FundingSum(
                pot.stage(),
                pot.source(),
                pot.inKind(),
                any ? new BigDecimal(ore, 2) : null,
                pot.currency(),
                any ? reservation(reservations) : null,
                pot.priceYear(),
                count,
                unknown,
                unknown == 0,
                illustrative);
    }

    private static Qualifier reservation(Set<Qualifier> all) {
        Set<Qualifier> but = EnumSet.copyOf(all);
        but.remove(Qualifier.EXACT);
        if (but.isEmpty()) {
            return Qualifier.EXACT;
        }
        if (but.size() == 1) {
            return but.iterator().next();
        }
        if (but.equals(EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN))) {
            return Qualifier.MORE_THAN;
        }
        return but.equals(EnumSet.of(Qualifier.UP_TO, Qualifier.LESS_THAN)) ? Qualifier.LESS_THAN : Qualifier.CIRCA;
    }

    @Test
    @DisplayName("never holds another currency, the prices of another year, hours with money, or plans with entries")
    void pots() {
        Pot kroner = new Pot(FundingStage.PLANNED, MoneySource.ENTRY, false, "NOK", null);
        List<Pot> pots = List.of(
                kroner,
                new Pot(FundingStage.GRANTED, MoneySource.ENTRY, false, "NOK", null),
                new Pot(FundingStage.PLANNED, MoneySource.PLAN, false, "NOK", null),
                new Pot(FundingStage.PLANNED, MoneySource.ENTRY, true, "NOK", null),
                new Pot(FundingStage.PLANNED, MoneySource.ENTRY, false, "EUR", null),
                new Pot(FundingStage.PLANNED, MoneySource.ENTRY, false, "NOK", 2015));
        List<Part> parts = new ArrayList<>();
        for (Pot pot : pots) {
            parts.add(new Part(pot, BigDecimal.ONE, Qualifier.EXACT, false));
            parts.add(new Part(pot, BigDecimal.ONE, Qualifier.EXACT, true));
        }
        List<FundingSum> sums = Sums.of(parts);
        assertEquals(pots.size(), sums.size());
        sums.forEach(s -> assertEquals(new BigDecimal("2.00"), s.amount()));
        sums.forEach(s -> assertTrue(s.illustrative(), "what is partly made up says so"));
    }

    @Test
    @DisplayName("less another: the more is taken, the less is left")
    void less() {
        FundingSum granted = Sums.of(List.of(planned("100", Qualifier.EXACT))).get(0);
        for (Qualifier spent : Qualifier.values()) {
            Qualifier left = Sums.minus(
                            granted, Sums.of(List.of(planned("130.50", spent))).get(0))
                    .qualifier();
            switch (spent) {
                case AT_LEAST -> assertEquals(Qualifier.UP_TO, left);
                case MORE_THAN -> assertEquals(Qualifier.LESS_THAN, left);
                case UP_TO -> assertEquals(Qualifier.AT_LEAST, left);
                case LESS_THAN -> assertEquals(Qualifier.MORE_THAN, left);
                case NEARLY, CIRCA -> assertEquals(Qualifier.CIRCA, left);
                case EXACT, UNKNOWN -> assertEquals(spent, left);
            }
        }
        FundingSum spent = Sums.of(List.of(planned("130.50", Qualifier.EXACT))).get(0);
        assertEquals(new BigDecimal("-30.50"), Sums.minus(granted, spent).amount());
        assertNotEquals(Sums.minus(granted, spent), Sums.minus(spent, granted));
    }

    private static Part planned(String amount, Qualifier qualifier) {
        return new Part(
                new Pot(FundingStage.PLANNED, MoneySource.ENTRY, false, "NOK", null),
                amount == null ? null : new BigDecimal(amount),
                qualifier,
                false);
    }

    private static List<Part> parts(Random random) {
        List<Part> parts = new ArrayList<>();
        Qualifier usual = Qualifier.values()[random.nextInt(Qualifier.values().length)];
        for (int i = random.nextInt(30); i >= 0; i--) {
            Pot pot = new Pot(
                    FundingStage.values()[random.nextInt(3)],
                    MoneySource.values()[random.nextInt(2)],
                    random.nextInt(4) == 0,
                    random.nextInt(4) == 0 ? "EUR" : "NOK",
                    random.nextInt(5) == 0 ? 2015 : null);
            boolean known = random.nextInt(6) > 0;
            Qualifier qualifier = random.nextInt(3) > 0
                    ? random.nextBoolean() ? Qualifier.EXACT : usual
                    : Qualifier.values()[random.nextInt(Qualifier.values().length)];
            parts.add(new Part(
                    pot,
                    known ? new BigDecimal(BigInteger.valueOf(random.nextLong() >>> 4), 2) : null,
                    known ? qualifier : null,
                    random.nextInt(9) == 0));
        }
        return parts;
    }
}
