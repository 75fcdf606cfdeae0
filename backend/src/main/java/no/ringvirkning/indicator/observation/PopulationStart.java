package no.ringvirkning.indicator.observation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.ringvirkning.access.Actor;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.area.AreaStart;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.StartLock;
import org.jboss.logging.Logger;

/** Enters the population of the municipalities at start, when it is not there: whole or not at all. */
@ApplicationScoped
public class PopulationStart {

    /** After the areas it is about, before what is measured by it. */
    public static final int PRIORITY = AreaStart.PRIORITY + 50;

    /** Counted by itself: the sum of the municipalities lacks those that were divided, for the years before that. */
    private static final String COUNTRY = "norge";

    private static final Logger LOG = Logger.getLogger(PopulationStart.class);

    private final IndicatorService indicators;
    private final IndicatorQueries definitions;
    private final ObservationService observations;
    private final ObservationQueries queries;
    private final StartLock lock;

    @Inject
    PopulationStart(
            IndicatorService indicators,
            IndicatorQueries definitions,
            ObservationService observations,
            ObservationQueries queries,
            StartLock lock) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.observations = observations;
        this.queries = queries;
        this.lock = lock;
    }

    void enterPopulation(@Observes @Priority(PRIORITY) StartupEvent started) {
        lock.alone(() -> {
            // The indicator and its figures come in one transaction: where the one is, so are the other.
            if (definitions.get(PopulationFile.INDICATOR, null).isEmpty()) {
                enter();
            }
            if (!queries.isObserved(PopulationFile.INDICATOR, COUNTRY)) {
                enterCountry();
            }
        });
    }

    private void enter() {
        Change change = new Change(Actor.SYSTEM, "Folkemengden i kommunene er tatt inn fra Statistisk sentralbyrå.");
        Map<String, List<RecordObservation>> byCode = PopulationFile.observations();
        Map<String, String> areas = queries.municipalities(PopulationFile.BORDERS);
        List<RecordSeries> series = byCode.entrySet().stream()
                .map(counted -> new RecordSeries(
                        new AreaRef(area(areas, counted.getKey()), null), Map.of(), counted.getValue()))
                .toList();
        indicators.create(PopulationFile.indicator(), change);
        int entered =
                observations.record(PopulationFile.INDICATOR, series, change).size();
        lock.letGo();
        LOG.infof("Population of %d municipalities entered.", entered);
    }

    private void enterCountry() {
        observations.record(
                PopulationFile.INDICATOR,
                List.of(new RecordSeries(new AreaRef(COUNTRY, null), Map.of(), PopulationFile.country())),
                new Change(Actor.SYSTEM, "Folkemengden i landet er tatt inn fra Statistisk sentralbyrå."));
        lock.letGo();
    }

    private static String area(Map<String, String> areas, String code) {
        String slug = areas.get(code);
        if (slug == null) {
            throw new IllegalStateException("no municipality had the code " + code);
        }
        return slug;
    }
}
