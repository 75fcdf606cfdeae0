package no.ringvirkning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.target.InterimPoint;
import no.ringvirkning.indicator.target.StateBaseline;
import no.ringvirkning.indicator.target.StateTarget;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetTrajectory;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** A version of a target, for tests: from 2015 on and by 2025, unless told otherwise. */
public final class TargetBuilder {

    private LocalDate validFrom = LocalDate.of(2015, 1, 1);
    private boolean validFromAssumed;
    private final TargetComparator comparator;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private @Nullable String deadline = "2025";
    private TargetTrajectory trajectory = TargetTrajectory.LINEAR;
    private final List<InterimPoint> interim = new ArrayList<>();
    private Counting counting = Counting.EACH_PERIOD;
    private @Nullable RevisionReason reasonCode;
    private @Nullable LocalizedText reason;
    private boolean unchanged;
    private @Nullable Integer corrects;
    private @Nullable DecisionRef decision;

    private TargetBuilder(TargetComparator comparator) {
        this.comparator = comparator;
    }

    public static TargetBuilder by(TargetComparator comparator) {
        return new TargetBuilder(comparator);
    }

    public static TargetBuilder atLeast(String number) {
        return by(TargetComparator.AT_LEAST).of(number);
    }

    /** From a period and of a value. */
    public static StateBaseline baseline(String period, String number) {
        return baseline(period, number, null);
    }

    public static StateBaseline baseline(String period, String number, @Nullable String reason) {
        return new StateBaseline(
                period,
                new BigDecimal(number),
                Qualifier.EXACT,
                null,
                reason == null ? null : LocalizedText.nb(reason),
                null);
    }

    public TargetBuilder of(String number) {
        value = new BigDecimal(number);
        return this;
    }

    public TargetBuilder between(@Nullable String lowest, @Nullable String highest) {
        low = lowest == null ? null : new BigDecimal(lowest);
        high = highest == null ? null : new BigDecimal(highest);
        return this;
    }

    public TargetBuilder from(int year) {
        validFrom = LocalDate.of(year, 1, 1);
        return this;
    }

    /** Nobody says from when. */
    public TargetBuilder assumedFrom(int year) {
        validFromAssumed = true;
        return from(year);
    }

    public TargetBuilder until(@Nullable String period) {
        deadline = period;
        return this;
    }

    public TargetBuilder way(TargetTrajectory shape) {
        trajectory = shape;
        return this;
    }

    public TargetBuilder by(String period, String number) {
        trajectory = TargetTrajectory.CUSTOM;
        interim.add(new InterimPoint(period, new BigDecimal(number)));
        return this;
    }

    public TargetBuilder accumulated() {
        counting = Counting.ACCUMULATED;
        return this;
    }

    public TargetBuilder because(RevisionReason code, String words) {
        reasonCode = code;
        reason = LocalizedText.nb(words);
        return this;
    }

    public TargetBuilder unchanged() {
        unchanged = true;
        return this;
    }

    public TargetBuilder correcting(int number) {
        corrects = number;
        return because(RevisionReason.CORRECTION, "Skrivefeil");
    }

    public TargetBuilder decidedBy(String slug) {
        decision = new DecisionRef(slug, null);
        return this;
    }

    public StateTarget build() {
        return new StateTarget(
                validFrom,
                validFromAssumed,
                comparator,
                value,
                low,
                high,
                deadline,
                trajectory,
                interim,
                counting,
                Qualifier.EXACT,
                null,
                reasonCode,
                reason,
                unchanged,
                corrects,
                decision,
                null);
    }
}
