package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.Dimension;
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

    /** A stock that a programme measures. */
    public IndicatorView of(String programme, Frequency frequency) {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("indicator"), definition(frequency, null, "stykker"), null, null, programme),
                CHANGE);
    }

    /** What came in each year, divided by a dimension "slag" with "skapt" and "sikret". */
    public IndicatorView flow() {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("flow"),
                        new DefineIndicator(
                                null,
                                LocalizedText.nb("Prøve " + Fresh.word()),
                                null,
                                null,
                                "stykker",
                                0,
                                MeasurementKind.FLOW,
                                Direction.INCREASE,
                                Frequency.YEAR,
                                0,
                                Aggregation.SUM,
                                Aggregation.SUM,
                                List.of(
                                        dimension("slag", null, "skapt", "sikret"),
                                        dimension("alder", null, "ung", "eldre")),
                                ResultLevel.OUTCOME,
                                FigureSource.MANUAL),
                        null,
                        null),
                CHANGE);
    }

    /** How many there are, divided by sex and age; figures below the limit are held back. */
    public IndicatorView people(@Nullable Integer limit) {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("people"),
                        divided(
                                dimension("alder", limit, "unge", "voksne", "eldre"),
                                dimension("kjonn", limit, "kvinner", "menn")),
                        null,
                        null),
                CHANGE);
    }

    /** How many there are, divided by age alone. */
    public IndicatorView byAge(@Nullable Integer limit) {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("people"),
                        divided(dimension("alder", limit, "unge", "voksne", "eldre")),
                        null,
                        null),
                CHANGE);
    }

    /** The same, divided otherwise. */
    public static DefineIndicator divided(Dimension... dimensions) {
        return new DefineIndicator(
                null,
                LocalizedText.nb("Prøve " + Fresh.word()),
                null,
                null,
                "personer",
                0,
                MeasurementKind.STOCK,
                Direction.INCREASE,
                Frequency.YEAR,
                0,
                Aggregation.LAST,
                Aggregation.SUM,
                List.of(dimensions),
                ResultLevel.OUTCOME,
                FigureSource.MANUAL);
    }

    /** A proportion of which neither more nor less is better. */
    public IndicatorView ratio() {
        return service.create(
                new CreateIndicator(
                        Fresh.slug("ratio"),
                        new DefineIndicator(
                                null,
                                LocalizedText.nb("Prøve " + Fresh.word()),
                                null,
                                null,
                                "prosent",
                                1,
                                MeasurementKind.RATIO,
                                Direction.NONE,
                                Frequency.YEAR,
                                0,
                                Aggregation.RECOMPUTE,
                                Aggregation.RECOMPUTE,
                                List.of(),
                                ResultLevel.OUTCOME,
                                FigureSource.MANUAL),
                        null,
                        null),
                CHANGE);
    }

    public static Dimension dimension(String key, @Nullable Integer suppressBelow, String... categories) {
        return new Dimension(
                key,
                LocalizedText.nb(key),
                true,
                suppressBelow,
                List.of(categories).stream()
                        .map(c -> new Dimension.Category(c, LocalizedText.nb(c)))
                        .toList());
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
