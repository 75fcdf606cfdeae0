package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Interval;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Term.Word;
import no.ringvirkning.indicator.engine.value.Workings;

/** What a number says of what was wanted; UNDEFINED when what is known of the number leaves it open. */
final class Outcomes {

    private Outcomes() {}

    /** Against what is wanted by a period: at the deadline, or on the way there. */
    static Outcome atLeast(Workings workings, Known observed, Known target, Period by) {
        Outcome outcome = against(observed.minus(target), Interval.from(BigDecimal.ZERO));
        workings.step(
                Rule.OUTCOME_AT_LEAST,
                Words.of(outcome),
                Step.in("o", observed),
                Step.in("t", target),
                Step.in("by", by));
        return outcome;
    }

    /** The same, where less is better. */
    static Outcome atMost(Workings workings, Known observed, Known target, Period by) {
        Outcome outcome = against(observed.minus(target), Interval.upTo(BigDecimal.ZERO));
        workings.step(
                Rule.OUTCOME_AT_MOST,
                Words.of(outcome),
                Step.in("o", observed),
                Step.in("t", target),
                Step.in("by", by));
        return outcome;
    }

    /** Under a cap, which holds all the time. */
    static Outcome under(Workings workings, Known observed, Known cap) {
        Outcome outcome = against(observed.minus(cap), Interval.upTo(BigDecimal.ZERO));
        workings.step(Rule.OUTCOME_AT_MOST, Words.of(outcome), Step.in("o", observed), Step.in("t", cap));
        return outcome;
    }

    static Outcome inRange(Workings workings, Known observed, Known low, Known high) {
        Outcome outcome = against(observed, Interval.between(low.value(), high.value()));
        workings.step(
                Rule.OUTCOME_RANGE,
                Words.of(outcome),
                Step.in("o", observed),
                Step.in("low", low),
                Step.in("high", high));
        return outcome;
    }

    private static Outcome against(Known number, Interval wanted) {
        Interval possible = Interval.of(number);
        return possible.within(wanted) ? Outcome.MET : possible.apartFrom(wanted) ? Outcome.NOT_MET : Outcome.UNDEFINED;
    }

    /** What moving up, moving down or staying the same is called. */
    record Naming(Outcome same, Outcome up, Outcome down) {

        /** For a target that has only a direction. */
        static Naming ofChange(Direction direction) {
            return switch (direction) {
                case INCREASE -> new Naming(Outcome.UNCHANGED, Outcome.IMPROVED, Outcome.WORSENED);
                case DECREASE -> new Naming(Outcome.UNCHANGED, Outcome.WORSENED, Outcome.IMPROVED);
                case MAINTAIN -> new Naming(Outcome.UNCHANGED, Outcome.WORSENED, Outcome.WORSENED);
                case NONE -> new Naming(Outcome.UNDEFINED, Outcome.UNDEFINED, Outcome.UNDEFINED);
            };
        }

        /** For a target to hold what there was: to be better than that is to hold it, too. */
        static Naming ofHolding(Direction direction) {
            return switch (direction) {
                case INCREASE -> new Naming(Outcome.MET, Outcome.MET, Outcome.NOT_MET);
                case DECREASE -> new Naming(Outcome.MET, Outcome.NOT_MET, Outcome.MET);
                case MAINTAIN, NONE -> new Naming(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET);
            };
        }
    }

    /** Against the baseline; differences that published numbers cannot show are none. */
    static Outcome change(Workings workings, Known observed, Known baseline, Definition definition, Naming naming) {
        BigDecimal unit = definition.roundingUnit();
        Set<Outcome> possible = possible(observed.minus(baseline), unit, naming);
        Outcome outcome = possible.size() == 1 ? possible.iterator().next() : Outcome.UNDEFINED;
        workings.step(
                Rule.OUTCOME_OF_CHANGE,
                Words.of(outcome),
                Step.in("o", observed),
                Step.in("b", baseline),
                Step.in("u", Figure.known(unit)),
                Step.in("same", Words.of(naming.same())),
                Step.in("up", Words.of(naming.up())),
                Step.in("down", Words.of(naming.down())));
        return outcome;
    }

    private static Set<Outcome> possible(Known change, BigDecimal unit, Naming naming) {
        boolean up = change.value().compareTo(unit) >= 0;
        boolean down = change.value().negate().compareTo(unit) >= 0;
        Set<Outcome> possible = EnumSet.of(up ? naming.up() : down ? naming.down() : naming.same());
        switch (change.bound()) {
            case LOWER -> {
                possible.add(naming.up());
                if (down) {
                    possible.add(naming.same());
                }
            }
            case UPPER -> {
                possible.add(naming.down());
                if (up) {
                    possible.add(naming.same());
                }
            }
            case OPEN -> possible.addAll(List.of(naming.same(), naming.up(), naming.down()));
            case EXACT, CIRCA -> {
                // One number, one answer.
            }
        }
        return possible;
    }

    /** The words of the enums, made once: they stand in every explanation. */
    static final class Words {

        private static final Word[] OUTCOMES = all(Outcome.values());
        private static final Word[] STATUSES = all(Status.values());

        private Words() {}

        static Word of(Outcome outcome) {
            return OUTCOMES[outcome.ordinal()];
        }

        static Word of(Status status) {
            return STATUSES[status.ordinal()];
        }

        private static Word[] all(Enum<?>[] constants) {
            Word[] words = new Word[constants.length];
            for (Enum<?> constant : constants) {
                words[constant.ordinal()] = Word.of(constant);
            }
            return words;
        }
    }
}
