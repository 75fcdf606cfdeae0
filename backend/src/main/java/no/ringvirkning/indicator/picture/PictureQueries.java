package no.ringvirkning.indicator.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.indicator.annotation.AnnotationQueries;
import no.ringvirkning.indicator.annotation.AnnotationsView;
import no.ringvirkning.indicator.observation.SeriesQueries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.indicator.observation.SeriesView;
import no.ringvirkning.indicator.projection.ProjectionQueries;
import no.ringvirkning.indicator.projection.ProjectionsView;
import no.ringvirkning.indicator.target.Assessments;
import no.ringvirkning.indicator.target.ExplanationView;
import org.jspecify.annotations.Nullable;

/** Gathers what a picture tells, by the same reads as the answers for programs. */
@ApplicationScoped
class PictureQueries {

    private final SeriesQueries series;
    private final Assessments assessments;
    private final ProjectionQueries projections;
    private final AnnotationQueries annotations;

    @Inject
    PictureQueries(
            SeriesQueries series,
            Assessments assessments,
            ProjectionQueries projections,
            AnnotationQueries annotations) {
        this.series = series;
        this.assessments = assessments;
        this.projections = projections;
        this.annotations = annotations;
    }

    /** The facts; empty when there is no such indicator. Two statements for each area, and ten more. */
    Optional<PictureFacts> find(PictureQuestion question) {
        Instant knownAt = question.knownAt();
        List<SeriesView> figures = question.series().stream()
                .flatMap(each -> figures(each, knownAt).stream())
                .toList();
        ExplanationView explanation =
                assessments.explain(question.upTo(), knownAt).orElse(null);
        if (figures.isEmpty() || explanation == null) {
            return Optional.empty();
        }
        boolean whole = question.first().to() == null;
        Optional<AnnotationsView> around = annotations.find(question.first(), knownAt);
        return Optional.of(new PictureFacts(
                figures,
                explanation,
                whole,
                whole
                        ? projections
                                .find(question.first(), knownAt)
                                .map(ProjectionsView::projections)
                                .orElse(List.of())
                        : List.of(),
                around.map(AnnotationsView::contextEvents).orElse(List.of()),
                around.map(AnnotationsView::annotations).orElse(List.of())));
    }

    private Optional<SeriesView> figures(SeriesQuestion question, @Nullable Instant knownAt) {
        return knownAt == null ? series.find(question) : series.find(question, knownAt);
    }
}
