package no.ringvirkning.access;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Trials.Entered;
import no.ringvirkning.access.Trials.Trial;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.SaidOfFigures;

/** What is tried on the withdrawal of what a programme says of its figures. */
final class TakenBackTrials {

    private TakenBackTrials() {}

    /** @param programme in which everybody has the roles that they have in that of the examples, and the keys are keys */
    static void enter(Entered entered, String programme) {
        Indicators indicators = CDI.current().select(Indicators.class).get();
        entered.put(
                new Trial(
                        Map.of("slug", indicators.of(programme, Frequency.YEAR).slug()), 1, null, true),
                "withdrawIndicator");
        String indicator = indicators.of(programme, Frequency.YEAR).slug();
        SaidOfFigures said = CDI.current().select(SaidOfFigures.class).get();
        entered.put(named(said.annotation(indicator)), "withdrawAnnotation");
        entered.put(named(said.projection(indicator)), "withdrawProjection");
        entered.put(named(said.reference(indicator)), "withdrawReference");
    }

    private static Trial named(UUID id) {
        return new Trial(Map.of("id", id.toString()), 1, null, true);
    }
}
