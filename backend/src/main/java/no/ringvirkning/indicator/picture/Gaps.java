package no.ringvirkning.indicator.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.NoAnswer;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesView;
import org.jspecify.annotations.Nullable;

/** When there are no figures, and why: what is not drawn is named. */
final class Gaps {

    private static final int MOST = 6;

    private Gaps() {}

    /** Periods after each other that have no figure for the same reason. */
    private record Gap(
            String from,
            String to,
            MissingCode missing,
            @Nullable NoAnswer noAnswer,
            Coverage coverage) {

        static Gap of(SeriesPoint point) {
            MissingCode missing = Objects.requireNonNullElse(point.missing(), MissingCode.NOT_REPORTED);
            return new Gap(point.period(), point.period(), missing, point.undefined(), point.coverage());
        }

        @Nullable
        Gap with(SeriesPoint next) {
            Gap other = of(next);
            return new Gap(from, to, other.missing, other.noAnswer, other.coverage).equals(this)
                    ? new Gap(from, next.period(), missing, noAnswer, coverage)
                    : null;
        }

        String words(SeriesView series, PictureWords words) {
            String periods = from.equals(to) ? words.period(from) : words.period(from) + "–" + words.period(to);
            String said = words.of(
                    "indicator.chart.gap", "area", series.area().name(), "periods", periods, "reason", why(words));
            return coverage.have() < coverage.of() && coverage.of() > 1
                    ? said + ". " + words.of("indicator.coverage", "have", coverage.have(), "of", coverage.of())
                    : said;
        }

        /** "ikke meldt", "kan ikke regnes ut, fordi det ikke kan deles på null" */
        private String why(PictureWords words) {
            String reason = words.of("indicator.missing." + missing);
            return noAnswer == null ? reason : words.of("indicator.undefined." + noAnswer, "reason", reason);
        }
    }

    static Optional<String> of(List<SeriesView> series, PictureWords words) {
        List<String> all = series.stream()
                .flatMap(s -> of(s.points()).stream().map(gap -> gap.words(s, words)))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String told = String.join("; ", all.subList(0, Math.min(MOST, all.size())));
        String rest = all.size() > MOST ? "; " + words.of("picture.more", "count", all.size() - MOST) : "";
        return Optional.of(words.of("picture.gaps", "gaps", told + rest));
    }

    private static List<Gap> of(List<SeriesPoint> points) {
        List<Gap> gaps = new ArrayList<>();
        Gap open = null;
        for (SeriesPoint point : points) {
            if (point.value() != null) {
                open = null;
                continue;
            }
            Gap longer = open == null ? null : open.with(point);
            if (longer != null) {
                gaps.remove(gaps.size() - 1);
            }
            open = longer != null ? longer : Gap.of(point);
            gaps.add(open);
        }
        return gaps;
    }
}
