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

    /** The projections with what came of them. Two statements for each of the borders that those which are due stand on. */
    List<ProjectionAnswer> answers(
            SeriesQuestion question,
            List<ProjectionView> told,
            List<BasisFit> fits,
            Measured measured,
            @Nullable Instant knownAt) {
        Map<String, List<SeriesPoint>> byBorders = new HashMap<>();
        List<ProjectionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ProjectionView projection = told.get(i);
            List<SeriesPoint> figures = ProjectionOutcomes.areDue(projection, measured.day())
                    ? byBorders.computeIfAbsent(
                            Objects.toString(projection.standsOn(), ""), b -> figures(question, projection, knownAt))
                    : List.of();
            ProjectionOutcomes outcomes =
                    new ProjectionOutcomes(projection, figures, measured.redefined(), measured.day());
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

    private List<SeriesPoint> figures(SeriesQuestion question, ProjectionView projection, @Nullable Instant knownAt) {
        LocalDate borders = projection.standsOn();
        return series.tellIfThere(borders == null ? question : question.on(borders), knownAt)
                .map(ToldSeries::series)
                .map(view -> view.points())
                .orElse(List.of());
    }
}
