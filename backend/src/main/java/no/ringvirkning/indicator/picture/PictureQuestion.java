package no.ringvirkning.indicator.picture;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import no.ringvirkning.indicator.observation.FigureParameters;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a picture of.
 *
 * @param series one question for each area, one at least
 * @param upTo the question about the first area, from when its figures begin
 */
record PictureQuestion(
        List<SeriesQuestion> series,
        SeriesQuestion upTo,
        @Nullable Instant knownAt) {

    static final int MOST_AREAS = 4;
    static final int NARROWEST = 320;
    static final int WIDEST = 2000;
    static final int USUAL = 1200;

    /** What stands in an address: areas with a comma between. */
    static PictureQuestion of(String indicator, PictureParameters asked) {
        String areas = asked.area();
        List<String> slugs = areas == null ? List.of() : Arrays.asList(areas.split(",", -1));
        if (slugs.size() > MOST_AREAS) {
            throw ProblemException.parameter("area", "may name %d areas at most".formatted(MOST_AREAS), List.of());
        }
        if (new HashSet<>(slugs).size() < slugs.size()) {
            throw ProblemException.parameter("area", "may name an area once", List.of());
        }
        FigureParameters figures = asked.figures();
        SeriesQuestion first =
                figures.between(indicator, slugs.isEmpty() ? null : slugs.get(0), asked.from(), asked.to());
        return new PictureQuestion(
                slugs.stream().map(first::about).toList(),
                figures.until(indicator, first.area(), asked.to()),
                figures.knownAt());
    }

    SeriesQuestion first() {
        return series.get(0);
    }

    /** How wide a picture is to be, within what can be drawn. */
    static int width(@Nullable Integer asked) {
        int width = asked == null ? USUAL : asked;
        if (width < NARROWEST || width > WIDEST) {
            throw ProblemException.parameter(
                    "width", "must be from %d to %d pixels".formatted(NARROWEST, WIDEST), List.of());
        }
        return width;
    }
}
