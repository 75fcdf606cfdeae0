package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.ResultLevel;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Indicators that a test needs but is not about. */
@ApplicationScoped
public class Indicators {

    public static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve");

    private final IndicatorService service;

    @Inject
    Indicators(IndicatorService service) {
        this.service = service;
    }

    /** A stock with figures of this frequency. */
    public IndicatorView stock(Frequency frequency) {
        return service.create(
                new CreateIndicator(Fresh.slug("indicator"), definition(frequency, null, "stykker"), null, null),
                CHANGE);
    }

    public static DefineIndicator definition(Frequency frequency, @Nullable LocalDate from, String unit) {
        return new DefineIndicator(
                from,
                LocalizedText.nb("Prøve " + Fresh.word()),
                null,
                null,
                unit,
                0,
                MeasurementKind.STOCK,
                Direction.INCREASE,
                frequency,
                0,
                Aggregation.LAST,
                Aggregation.SUM,
                List.of(),
                ResultLevel.OUTCOME,
                FigureSource.MANUAL);
    }
}
