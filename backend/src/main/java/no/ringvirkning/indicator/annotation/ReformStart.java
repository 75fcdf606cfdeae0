package no.ringvirkning.indicator.annotation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.indicator.observation.PopulationStart;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.StartLock;

/** Enters what must be known to read the population: the mergers of 2020, on one day, all over the country. */
@ApplicationScoped
class ReformStart {

    private static final String INDICATOR = "folkemengde";
    private static final String KEY = "kommunesammenslaaingene-2020";

    private final AnnotationService annotations;
    private final AnnotationQueries queries;
    private final StartLock lock;

    @Inject
    ReformStart(AnnotationService annotations, AnnotationQueries queries, StartLock lock) {
        this.annotations = annotations;
        this.queries = queries;
        this.lock = lock;
    }

    void enterReform(@Observes @Priority(PopulationStart.PRIORITY + 1) StartupEvent started) {
        lock.alone(() -> {
            if (!queries.isThere(INDICATOR, KEY)) {
                annotations.annotate(
                        reform(), new Change(Actor.SYSTEM, "Merknad om kommunesammenslåingene i 2020 er tatt inn."));
                lock.letGo();
            }
        });
    }

    private static AnnotateIndicator reform() {
        return new AnnotateIndicator(
                INDICATOR,
                KEY,
                null,
                "2020",
                new LocalizedText(
                        "1. januar 2020 ble mange kommuner og fylker slått sammen. Tallene fra før står på grensene fra 2024.",
                        "1. januar 2020 vart mange kommunar og fylke slått saman. Tala frå før står på grensene frå 2024.",
                        "On 1 January 2020 many municipalities and counties were merged. Figures from before stand on the"
                                + " borders of 2024."),
                BreakType.AREA,
                new SourceReference(
                        "Statistisk sentralbyrå, Klass 131 (standard for kommuneinndeling)", List.of(), null, false));
    }
}
