package no.ringvirkning.indicator.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesQueries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.indicator.observation.ToldSeries;
import org.jspecify.annotations.Nullable;

/** Holds projections against the figures that came after them. The figures are read beside them, and never with them. */
@ApplicationScoped
class ProjectionFigures {

    private final SeriesQueries series;

    @Inject
    ProjectionFigures(SeriesQueries series) {
        this.series = series;
    }

    /**
     * The projections with what came of them. Two statements for each of the borders that those stand on which are due, or which
     * are worked out: by what, is told with the figures.
     */
    List<ProjectionAnswer> answers(
            SeriesQuestion question,
            List<ProjectionView> told,
            List<BasisFit> fits,
            IndicatorView indicator,
            LocalDate day,
            @Nullable Instant knownAt) {
        Map<String, Optional<ToldSeries>> byBorders = new HashMap<>();
        List<ProjectionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ProjectionView projection = told.get(i);
            boolean due = ProjectionOutcomes.areDue(projection, day);
            Optional<ToldSeries> figures = due || Measured.isWorkedOut(indicator, projection)
                    ? byBorders.computeIfAbsent(
                            Objects.toString(projection.standsOn(), ""), b -> figures(question, projection, knownAt))
                    : Optional.empty();
            List<SeriesPoint> points =
                    due ? figures.map(f -> f.series().points()).orElse(List.of()) : List.of();
            List<IndicatorView> inputs = figures.map(ToldSeries::inputs).orElse(List.of()).stream()
                    .map(ToldSeries.Input::indicator)
                    .toList();
            Measured measured = new Measured(indicator, inputs, day);
            ProjectionOutcomes outcomes =
                    new ProjectionOutcomes(projection, points, measured.redefined(projection), day);
            answers.add(new ProjectionAnswer(
                    projection,
                    measured.unit(projection),
                    measured.fit(projection),
                    fits.get(i),
                    outcomes.ofPoints(),
                    outcomes.ofChange().orElse(null)));
        }
        return answers;
    }

    private Optional<ToldSeries> figures(
            SeriesQuestion question, ProjectionView projection, @Nullable Instant knownAt) {
        LocalDate borders = projection.standsOn();
        return series.tellIfThere(borders == null ? question : question.on(borders), knownAt);
    }
}
