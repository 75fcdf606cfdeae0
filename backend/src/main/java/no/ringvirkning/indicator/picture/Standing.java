package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.indicator.engine.Outcome;
import no.ringvirkning.indicator.engine.Status;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.observation.NoAnswer;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.target.AssessmentView;
import no.ringvirkning.indicator.target.TargetBaseline;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetVersion;
import no.ringvirkning.indicator.target.TermView;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** How it goes with what is wanted, in one sentence; the same as stands on the page, where a sign beside it tells of a cap. */
final class Standing {

    /** Reasons that there are words for; another one is only said to be there. */
    private static final Set<String> REASONS = Set.of(
            "NO_BASELINE",
            "NOT_AFTER_BASELINE",
            "DEFINITION_CHANGED",
            "AREA_CHANGED",
            "NO_DIRECTION",
            "GROWTH_NEEDS_POSITIVE_VALUES");

    private final PictureWords words;
    private final AssessmentView assessment;
    private final List<SeriesPoint> points;
    private final int decimals;
    private final boolean isWorkedOut;

    /** @param isWorkedOut whether the figures come of a formula, and nobody observes them */
    Standing(
            PictureWords words,
            AssessmentView assessment,
            List<SeriesPoint> points,
            int decimals,
            boolean isWorkedOut) {
        this.words = words;
        this.assessment = assessment;
        this.points = List.copyOf(points);
        this.decimals = decimals;
        this.isWorkedOut = isWorkedOut;
    }

    /** Nothing where nothing is wanted, or where there is nothing to tell. */
    Optional<String> sentence() {
        TargetVersion target = assessment.target();
        if (target == null) {
            return Optional.empty();
        }
        String told = Stream.of(figure(target), whyNot(target), notYet())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private Optional<String> figure(TargetVersion target) {
        BigDecimal value = assessment.observed().value();
        if (value == null) {
            return Optional.empty();
        }
        if (isSum(target)) {
            return Optional.of(verdict(target, againstWanted(sum(value), target)));
        }
        return held(target, value)
                .or(() -> new Sentences(words).path(assessment, decimals))
                .or(() -> change(target, value))
                .or(() -> Optional.of(againstWanted(one(observed(value), assessment.period()), target)));
    }

    /** Before its time the last number there is stands alone. */
    private boolean isSum(TargetVersion target) {
        return target.counting() == Counting.ACCUMULATED && assessment.status() != Status.NOT_STARTED;
    }

    private String sum(BigDecimal value) {
        boolean near = counted().anyMatch(p -> p.qualifier() == Qualifier.CIRCA || p.qualifier() == Qualifier.NEARLY);
        String number = words.number(rounded(value));
        // A least of which a part is no more than about so much is about a least.
        String shown = switch (bound()) {
            case CIRCA -> words.reserved(number, Qualifier.CIRCA);
            case EXACT -> near ? words.reserved(number, Qualifier.CIRCA) : number;
            case LOWER -> words.reserved(near ? words.reserved(number, Qualifier.CIRCA) : number, Qualifier.AT_LEAST);
            case UPPER, OPEN -> words.reserved(number, Sentences.reservation(bound()));
        };
        return words.of("figure.sum", "value", shown, "period", words.period(assessment.period()));
    }

    /** The periods that are added up. */
    private Stream<SeriesPoint> counted() {
        TargetBaseline from = assessment.baseline();
        return points.stream()
                .filter(p -> p.period().compareTo(assessment.period()) <= 0)
                .filter(p -> from == null || p.period().compareTo(from.period()) > 0);
    }

    /** "63 av inntil 70 (90 %) i 2019, innenfor taket", "75 i 2019, 5 over taket (70)" */
    private Optional<String> held(TargetVersion target, BigDecimal value) {
        BigDecimal cap = target.value();
        if (target.comparator() != TargetComparator.UP_TO || cap == null) {
            return Optional.empty();
        }
        BigDecimal used = assessment.attainment().value();
        BigDecimal left = assessment.gap().value();
        String period = words.period(assessment.period());
        if (assessment.outcome() == Outcome.NOT_MET && left != null) {
            return Optional.of(words.of(
                    "figure.standing.cap.above",
                    "value",
                    observed(value),
                    "period",
                    period,
                    "by",
                    words.number(rounded(left.abs())),
                    "cap",
                    words.number(cap)));
        }
        if (assessment.outcome() != Outcome.MET || used == null) {
            return Optional.empty();
        }
        String told = words.of(
                "figure.standing.cap.used",
                "value",
                observed(value),
                "period",
                period,
                "wanted",
                wanted(target),
                "percent",
                words.percent(used.movePointRight(2)));
        return Optional.of(verdict(target, told));
    }

    /** A picture has no sign beside the words, so they tell on which side of a cap the figure is. */
    private String verdict(TargetVersion target, String told) {
        if (target.comparator() != TargetComparator.UP_TO) {
            return told;
        }
        return switch (assessment.outcome()) {
            case MET -> told + ", " + words.of("figure.standing.within");
            case NOT_MET -> told + ", " + words.of("figure.standing.above");
            default -> told;
        };
    }

    /** "174 i 2024, bedre enn 170 i 2019" */
    private Optional<String> change(TargetVersion target, BigDecimal value) {
        TargetBaseline from = assessment.baseline();
        boolean ofChange = target.comparator() == TargetComparator.DIRECTION_ONLY
                || target.comparator() == TargetComparator.MAINTAIN;
        if (!ofChange || from == null || assessment.outcome() == Outcome.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(words.of(
                "figure.standing.change." + assessment.outcome().name(),
                "figure",
                one(observed(value), assessment.period()),
                "baseline",
                one(words.number(from.value(), from.qualifier()), from.period())));
    }

    private String againstWanted(String told, TargetVersion target) {
        return words.of("figure.sumAndWanted", "sum", told, "wanted", wanted(target));
    }

    private String wanted(TargetVersion target) {
        BigDecimal value = Objects.requireNonNullElse(target.value(), BigDecimal.ZERO);
        Qualifier qualifier = Objects.requireNonNullElse(target.qualifier(), Qualifier.EXACT);
        String text = words.of(
                "indicator.comparator." + target.comparator().name(),
                "value",
                words.number(value, qualifier),
                "low",
                words.number(Objects.requireNonNullElse(target.low(), BigDecimal.ZERO)),
                "high",
                words.number(Objects.requireNonNullElse(target.high(), BigDecimal.ZERO)),
                "percent",
                words.percent(value.movePointRight(2)));
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private Optional<String> whyNot(TargetVersion target) {
        TermView why = assessment.notAssessable();
        boolean none = assessment.observed().value() == null;
        if (why == null || none && (why.undefined() == null || why.undefined().equals("MISSING_INPUT"))) {
            return Optional.empty();
        }
        if (!"UNDECIDED".equals(why.undefined())) {
            boolean known = why.undefined() != null && REASONS.contains(why.undefined());
            return Optional.of(
                    known ? words.of("figure.standing.why." + why.undefined()) : words.of("figure.standing.why.other"));
        }
        List<String> lacking = isSum(target)
                ? counted()
                        .filter(p -> p.value() == null)
                        .map(p -> words.period(p.period()))
                        .toList()
                : List.of();
        if (!lacking.isEmpty()) {
            return Optional.of(words.of("figure.standing.why.lacking", "periods", words.list(lacking)));
        }
        return Optional.of(
                switch (bound()) {
                    case LOWER -> words.of("figure.standing.why.higher");
                    case UPPER -> words.of("figure.standing.why.lower");
                    default -> words.of("figure.standing.why.other");
                });
    }

    /** "2025 er ikke meldt", "2025 er meldt på andre grenser", of what is old. */
    private Optional<String> notYet() {
        if (assessment.status() != Status.STALE) {
            return Optional.empty();
        }
        Optional<SeriesPoint> due =
                points.stream().filter(p -> p.period().equals(assessment.due())).findFirst();
        String key = due.filter(p -> p.undefined() != null)
                .map(p -> p.undefined() == NoAnswer.AREA_CHANGED && !isWorkedOut ? "AREA_CHANGED" : "noAnswer")
                .or(() -> due.map(SeriesPoint::missing).map(Enum::name))
                .orElse("NOT_REPORTED");
        return Optional.of(words.of("figure.standing.due." + key, "period", words.period(assessment.due())));
    }

    private String one(String value, String period) {
        return words.of("figure.one", "value", value, "period", words.period(period));
    }

    private String observed(BigDecimal value) {
        return words.number(rounded(value), Sentences.reservation(bound()));
    }

    private Bound bound() {
        @Nullable Bound bound = assessment.observed().bound();
        return bound == null ? Bound.EXACT : bound;
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
