package no.ringvirkning.testing;

import static no.ringvirkning.testing.Indicators.CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.annotation.AnnotateIndicator;
import no.ringvirkning.indicator.annotation.AnnotationService;
import no.ringvirkning.indicator.comparison.ReferenceKind;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.comparison.StateReference;
import no.ringvirkning.indicator.projection.ProjectionMethod;
import no.ringvirkning.indicator.projection.ProjectionService;
import no.ringvirkning.indicator.projection.RecordProjection;
import no.ringvirkning.shared.LocalizedText;

/** What is said of the figures of an indicator, where a test needs some of it but is not about that. */
@ApplicationScoped
public class SaidOfFigures {

    private final AnnotationService annotations;
    private final ProjectionService projections;
    private final ReferenceService references;

    @Inject
    SaidOfFigures(AnnotationService annotations, ProjectionService projections, ReferenceService references) {
        this.annotations = annotations;
        this.projections = projections;
        this.references = references;
    }

    public UUID annotation(String indicator) {
        return annotations
                .annotate(
                        new AnnotateIndicator(
                                indicator,
                                Fresh.slug("merknad"),
                                null,
                                "2020",
                                LocalizedText.nb("Merknad"),
                                null,
                                null),
                        CHANGE)
                .id();
    }

    public UUID projection(String indicator) {
        return projections
                .record(
                        new RecordProjection(
                                indicator,
                                new AreaRef("hole", null),
                                Map.of(),
                                Fresh.slug("fram"),
                                ProjectionMethod.MANUAL,
                                null,
                                null,
                                null,
                                "2020",
                                null,
                                new BigDecimal("0.1"),
                                "2030",
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        CHANGE)
                .id();
    }

    /** Of the country; an indicator has one. */
    public UUID reference(String indicator) {
        return references
                .state(
                        new StateReference(
                                indicator,
                                "landet",
                                ReferenceKind.NATION,
                                LocalizedText.nb("Landet"),
                                new AreaRef("norge", null),
                                List.of(),
                                null),
                        CHANGE)
                .id();
    }
}
