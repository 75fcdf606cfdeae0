package no.ringvirkning.indicator.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesView;
import org.jspecify.annotations.Nullable;

/** When there are no figures, and why: what is not drawn is named. */
final class Gaps {

    private static final int MOST = 6;

    private Gaps() {}

    /** Periods after each other that have no figure for the same reason. */
    private record Gap(String from, String to, MissingCode why, Coverage coverage) {

        @Nullable
        Gap with(SeriesPoint next) {
            return next.missing() == why && next.coverage().equals(coverage)
                    ? new Gap(from, next.period(), why, coverage)
                    : null;
        }

        String words(SeriesView series, PictureWords words) {
            String periods = from.equals(to) ? words.period(from) : words.period(from) + "–" + words.period(to);
            String said = words.of(
                    "indicator.chart.gap",
                    "area",
                    series.area().name(),
                    "periods",
                    periods,
                    "reason",
                    words.of("indicator.missing." + why));
            return coverage.have() < coverage.of() && coverage.of() > 1
                    ? said + ". " + words.of("indicator.coverage", "have", coverage.have(), "of", coverage.of())
                    : said;
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
            MissingCode why = Objects.requireNonNullElse(point.missing(), MissingCode.NOT_REPORTED);
            open = longer != null ? longer : new Gap(point.period(), point.period(), why, point.coverage());
            gaps.add(open);
        }
        return gaps;
    }
}
