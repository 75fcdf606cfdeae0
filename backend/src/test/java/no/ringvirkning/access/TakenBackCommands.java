package no.ringvirkning.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.GuardedCommands.Given;
import no.ringvirkning.indicator.annotation.AnnotationService;
import no.ringvirkning.indicator.comparison.ReferenceService;
import no.ringvirkning.indicator.projection.ProjectionService;
import no.ringvirkning.testing.SaidOfFigures;

/** The commands that take back what is said of the figures of an indicator. */
@ApplicationScoped
class TakenBackCommands {

    private final SaidOfFigures said;
    private final AnnotationService annotations;
    private final ProjectionService projections;
    private final ReferenceService references;

    @Inject
    TakenBackCommands(
            SaidOfFigures said,
            AnnotationService annotations,
            ProjectionService projections,
            ReferenceService references) {
        this.said = said;
        this.annotations = annotations;
        this.projections = projections;
        this.references = references;
    }

    /** By their names, each on something of its own that is there. */
    Map<String, Given> of(String indicator) {
        UUID annotation = said.annotation(indicator);
        UUID projection = said.projection(indicator);
        UUID reference = said.reference(indicator);
        return Map.of(
                "AnnotationService.withdraw", c -> annotations.withdraw(annotation, 1, c),
                "ProjectionService.withdraw", c -> projections.withdraw(projection, 1, c),
                "ReferenceService.withdraw", c -> references.withdraw(reference, 1, c));
    }
}
