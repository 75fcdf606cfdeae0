package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.target.AssessmentView;
import no.ringvirkning.shared.Qualifier;

/** How figures have gone, in one sentence each; the same as stand on the page. */
final class Sentences {

    private final PictureWords words;

    Sentences(PictureWords words) {
        this.words = words;
    }

    /** "42 307", "ca. 300", "minst 45". */
    String figure(SeriesPoint point, BigDecimal value) {
        Qualifier qualifier = point.qualifier() == null ? Qualifier.EXACT : point.qualifier();
        String number = words.number(value, qualifier);
        return point.lowerBound() ? words.reserved(number, Qualifier.AT_LEAST) : number;
    }

    /** "42 307 i 2013 → 45 901 i 2025, opp 3 594 (8,5 %)"; nothing where there is no figure. */
    Optional<String> of(List<SeriesPoint> points, int decimals, String unit) {
        List<SeriesPoint> known = points.stream().filter(p -> p.value() != null).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SeriesPoint first = known.get(0);
        SeriesPoint last = known.get(known.size() - 1);
        String now = figure(last, rounded(last.value(), decimals));
        if (known.size() == 1) {
            return Optional.of(words.of("figure.one", "value", now, "period", words.period(last.period())));
        }
        String span = words.of(
                "figure.span",
                "first",
                figure(first, rounded(first.value(), decimals)),
                "from",
                words.period(first.period()),
                "last",
                now,
                "to",
                words.period(last.period()));
        boolean broken = points.subList(points.indexOf(first) + 1, points.indexOf(last) + 1).stream()
                .anyMatch(p -> !p.breaks().isEmpty());
        if (broken) {
            return Optional.of(span + ". " + words.of("figure.broken"));
        }
        return Optional.of(
                isExact(first) && isExact(last)
                        ? span + ", " + change(first.value(), last.value(), decimals, unit)
                        : span);
    }

    private static boolean isExact(SeriesPoint point) {
        return !point.lowerBound() && (point.qualifier() == null || point.qualifier() == Qualifier.EXACT);
    }

    private String change(BigDecimal from, BigDecimal to, int decimals, String unit) {
        BigDecimal by = to.subtract(from);
        if (by.signum() == 0) {
            return words.of("figure.same");
        }
        // What comes to nothing when it is rounded has still moved.
        BigDecimal shown = rounded(by.abs(), decimals);
        if (shown.signum() == 0) {
            return words.of("figure.nearlySame");
        }
        String moved = words.of(by.signum() > 0 ? "figure.up" : "figure.down", "by", words.number(shown));
        // Per cent of per cent would be taken for percentage points.
        return from.signum() <= 0 || unit.equals("prosent")
                ? moved
                : moved + " (" + words.percent(by.abs().movePointRight(2).divide(from, MathContext.DECIMAL64)) + ")";
    }

    /** "29 169 i 2026, 260 under målbanen (29 429)"; nothing where there is no path, or no figure to hold against it. */
    Optional<String> path(AssessmentView assessment, int decimals) {
        BigDecimal observed = assessment.observed().value();
        BigDecimal expected = assessment.expected().value();
        if (observed == null || expected == null) {
            return Optional.empty();
        }
        BigDecimal away = rounded(observed.subtract(expected), decimals);
        Bound bound = assessment.observed().bound() == null
                ? Bound.EXACT
                : assessment.observed().bound();
        Qualifier reservation = reservation(bound);
        return Optional.of(words.of(
                "figure.path." + side(bound, away.signum()),
                "value",
                words.number(rounded(observed, decimals), reservation),
                "period",
                words.period(assessment.period()),
                "by",
                words.number(away.abs(), reservation),
                "expected",
                words.number(rounded(expected, decimals))));
    }

    static Qualifier reservation(Bound bound) {
        return switch (bound) {
            case EXACT -> Qualifier.EXACT;
            case CIRCA -> Qualifier.CIRCA;
            case LOWER -> Qualifier.AT_LEAST;
            case UPPER -> Qualifier.UP_TO;
            case OPEN -> Qualifier.UNKNOWN;
        };
    }

    /** On which side of the path the true number is; open where it may be on the other side than the one that is known. */
    private static String side(Bound bound, int away) {
        boolean sure = switch (bound) {
            case EXACT, CIRCA -> true;
            case LOWER -> away > 0;
            case UPPER -> away < 0;
            case OPEN -> false;
        };
        return !sure ? "open" : away == 0 ? "on" : away > 0 ? "over" : "under";
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
