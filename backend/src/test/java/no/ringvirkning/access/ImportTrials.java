package no.ringvirkning.access;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.access.Trials.Trial;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.Indicators;

/** What is tried on files of figures. */
final class ImportTrials {

    private static final String HEAD = "indicator,area,period,value\n";

    private ImportTrials() {}

    /** @param programme in which everybody has the roles that they have in that of the examples, and the keys are keys */
    static void enter(Entered entered, String programme) {
        Indicators indicators = CDI.current().select(Indicators.class).get();
        entered.put(
                new Trial(
                        Map.of(),
                        1,
                        file(indicators.of(programme, Frequency.YEAR).slug(), "kongsberg"),
                        true),
                "importObservations");
    }

    /** One figure. */
    static String file(String indicator, String area) {
        return HEAD + indicator + "," + area + ",2019,7\n";
    }

    static boolean isFile(String body) {
        return body.startsWith(HEAD);
    }
}
