package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;

/**
 * How far behind the expected one may be, as parts of the way from baseline to target. They are data, so that a status can
 * name the rule that it was given by.
 *
 * @param ruleVersion the name of the rule, shown with every status
 * @param onTrack the lowest gap that is still on track, -0.10 for a tenth of the way behind
 * @param atRisk the lowest gap that is still only at risk
 */
public record Thresholds(String ruleVersion, Known onTrack, Known atRisk) {

    public static final Thresholds DEFAULT = new Thresholds("1", new BigDecimal("-0.10"), new BigDecimal("-0.25"));

    public Thresholds {
        if (atRisk.value().compareTo(onTrack.value()) > 0) {
            throw new IllegalArgumentException("at risk is further behind than on track");
        }
    }

    public Thresholds(String ruleVersion, BigDecimal onTrack, BigDecimal atRisk) {
        this(ruleVersion, Figure.known(onTrack), Figure.known(atRisk));
    }
}
