package no.ringvirkning.indicator.picture;

import java.util.List;
import no.ringvirkning.indicator.annotation.AnnotationView;
import no.ringvirkning.indicator.annotation.ContextOfProgramme;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.projection.ProjectionAnswer;
import no.ringvirkning.indicator.projection.ProjectionView;
import no.ringvirkning.indicator.target.ExplanationView;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetVersion;

/**
 * All that a picture tells.
 *
 * @param series the figures of each area, one at least
 * @param explanation how the first of them stands to what is wanted
 * @param whole whether the picture goes on to the end: who looks at years gone by sees those, and not the way on from them
 * @param expected what is expected of the first area
 */
record PictureFacts(
        List<SeriesView> series,
        ExplanationView explanation,
        boolean whole,
        List<ProjectionAnswer> expected,
        List<ContextOfProgramme> context,
        List<AnnotationView> notes) {

    PictureFacts {
        series = List.copyOf(series);
        expected = List.copyOf(expected);
        context = List.copyOf(context);
        notes = List.copyOf(notes);
    }

    /** What is expected and has a place among the figures. */
    List<ProjectionView> drawn() {
        return expected.stream()
                .filter(ProjectionAnswer::standsBesideFigures)
                .map(ProjectionAnswer::projection)
                .toList();
    }

    /** What is expected and can only be told. */
    List<ProjectionAnswer> told() {
        return expected.stream().filter(each -> !each.standsBesideFigures()).toList();
    }

    /** Whether what is wanted is not to be passed, and is nothing to reach. */
    boolean isCap() {
        TargetVersion target = explanation.assessment().target();
        return target != null && target.comparator() == TargetComparator.UP_TO;
    }

    SeriesView first() {
        return series.get(0);
    }
}
