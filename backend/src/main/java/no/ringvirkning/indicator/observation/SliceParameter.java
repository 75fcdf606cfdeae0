package no.ringvirkning.indicator.observation;

import java.util.Map;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.Slice;

/** The slice that is asked for, as it stands in an address; what is wrong with it is told in the same way wherever it is asked for. */
public final class SliceParameter {

    private static final String NAME = "slice";

    private SliceParameter() {}

    /** The category of each dimension. */
    public static Map<String, String> read(String text) {
        return Slice.read(text)
                .orElseThrow(() -> SeriesProblem.UNKNOWN_SLICE.of(
                        NAME, "Write it as in 'kind:created', and several with a comma between, each dimension once."));
    }

    /** Holds the slice to what the indicator is divided by. */
    public static void fits(Map<String, String> slice, IndicatorDefinition definition) {
        Slice.unknown(slice, definition).ifPresent(detail -> {
            throw SeriesProblem.UNKNOWN_SLICE.of(NAME, detail);
        });
    }
}
