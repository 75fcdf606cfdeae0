package no.ringvirkning.finance.overview;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where money is added. Sums are exact, and the same in whatever order and by whatever steps: the sum of the sums of two
 * halves is the sum of the whole.
 *
 * <p>What the reservations of the parts make of the sum: an exact part changes nothing. Of parts that are all exact or lower bounds the
 * sum is a lower bound, strict when one of them is (MORE_THAN before AT_LEAST); likewise upper bounds (LESS_THAN before UP_TO). "Nearly"
 * and unknown reservations stay what they are beside exact parts. Every other mixture, and whatever holds a "ca", is "ca".
 *
 * <p>A part without an amount adds nothing, is counted, and makes the sum incomplete: amounts are never below zero, so it is then the
 * least that the sum can be.
 */
final class Sums {

    private Sums() {}

    /** The sums of the parts, one for each pot, in the order of pots. */
    static List<FundingSum> of(Collection<Part> parts) {
        return merged(parts.stream().map(Sums::alone));
    }

    /** The sums of sums. */
    static List<FundingSum> merge(Collection<FundingSum> sums) {
        return merged(sums.stream());
    }

    private static List<FundingSum> merged(Stream<FundingSum> sums) {
        TreeMap<Part.Pot, FundingSum> byPot = new TreeMap<>(Part.Pot.ORDER);
        sums.forEach(s -> byPot.merge(s.pot(), s, Sums::plus));
        return List.copyOf(byPot.values());
    }

    private static FundingSum alone(Part part) {
        Part.Pot pot = part.pot();
        int unknown = part.amount() == null ? 1 : 0;
        return sum(pot, part.amount(), part.qualifier(), 1, unknown, part.illustrative());
    }

    private static FundingSum plus(FundingSum one, FundingSum other) {
        return sum(
                one.pot(),
                both(one.amount(), other.amount(), BigDecimal::add),
                both(one.qualifier(), other.qualifier(), Sums::together),
                one.parts() + other.parts(),
                one.unknown() + other.unknown(),
                one.illustrative() || other.illustrative());
    }

    private static FundingSum sum(
            Part.Pot pot,
            @Nullable BigDecimal amount,
            @Nullable Qualifier qualifier,
            int parts,
            int unknown,
            boolean illustrative) {
        return new FundingSum(
                pot.stage(),
                pot.source(),
                pot.inKind(),
                amount,
                pot.currency(),
                qualifier,
                pot.priceYear(),
                parts,
                unknown,
                unknown == 0,
                illustrative);
    }

    private static <T> @Nullable T both(@Nullable T one, @Nullable T other, BinaryOperator<T> plus) {
        return one == null ? other : other == null ? one : plus.apply(one, other);
    }

    /** What two reservations make of a sum. */
    static Qualifier together(Qualifier one, Qualifier other) {
        if (one == other || other == Qualifier.EXACT) {
            return one;
        }
        if (one == Qualifier.EXACT) {
            return other;
        }
        if (isLowerBound(one) && isLowerBound(other)) {
            return Qualifier.MORE_THAN;
        }
        return isUpperBound(one) && isUpperBound(other) ? Qualifier.LESS_THAN : Qualifier.CIRCA;
    }

    /** Whether the true amount can only be higher. */
    static boolean isLowerBound(@Nullable Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    }

    /** Whether the true amount can only be lower. */
    static boolean isUpperBound(@Nullable Qualifier qualifier) {
        return qualifier == Qualifier.UP_TO || qualifier == Qualifier.LESS_THAN;
    }

    /** Whether the one may be taken from the other. */
    static boolean sameMoney(FundingSum one, FundingSum other) {
        return one.currency().equals(other.currency()) && Objects.equals(one.priceYear(), other.priceYear());
    }

    /** What is left; both are complete, and of the same money. */
    static Money minus(FundingSum whole, FundingSum part) {
        return new Money(
                amount(whole).subtract(amount(part)),
                whole.currency(),
                together(qualifier(whole), turned(qualifier(part))),
                whole.priceYear());
    }

    /** Both as one amount of the same money. */
    static Money plus(Money one, Money other) {
        return new Money(
                one.amount().add(other.amount()),
                one.currency(),
                together(one.qualifier(), other.qualifier()),
                one.priceYear());
    }

    /** The sum as an amount; nothing is exactly nothing. */
    static Money money(FundingSum sum) {
        return new Money(amount(sum), sum.currency(), qualifier(sum), sum.priceYear());
    }

    private static BigDecimal amount(FundingSum sum) {
        return sum.amount() == null ? BigDecimal.ZERO : sum.amount();
    }

    private static Qualifier qualifier(FundingSum sum) {
        return sum.qualifier() == null ? Qualifier.EXACT : sum.qualifier();
    }

    /** The reservation of an amount that is taken away: the more it is, the less is left. */
    private static Qualifier turned(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Qualifier.UP_TO;
            case MORE_THAN -> Qualifier.LESS_THAN;
            case UP_TO -> Qualifier.AT_LEAST;
            case LESS_THAN -> Qualifier.MORE_THAN;
            case NEARLY -> Qualifier.CIRCA;
            case EXACT, CIRCA, UNKNOWN -> qualifier;
        };
    }
}
