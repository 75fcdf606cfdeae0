package no.ringvirkning.indicator.observation;

import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Step;

/**
 * A series for those who calculate with it.
 *
 * @param indicator with its definitions, as they were known
 * @param series without points where nothing can be told of the area
 * @param steps how the figure of each period was added up over areas and worked out, by period
 * @param inputs of what is worked out: the indicator itself and all that it is worked out from, with their figures
 */
public record ToldSeries(
        IndicatorView indicator, SeriesView series, Map<String, List<Step>> steps, List<Input> inputs) {

    /**
     * An indicator that takes part.
     *
     * @param points none of what is itself worked out
     */
    public record Input(IndicatorView indicator, List<SeriesPoint> points) {}
}
