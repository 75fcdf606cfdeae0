package no.ringvirkning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** An observation of one period, for tests. */
public final class ObservationBuilder {

    private final String period;
    private Qualifier qualifier = Qualifier.EXACT;
    private @Nullable BigDecimal value;
    private @Nullable MissingCode missing;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable LocalDate borders;
    private @Nullable String code;
    private @Nullable String reason;
    private @Nullable SourceReference source;

    private ObservationBuilder(String period) {
        this.period = period;
    }

    public static ObservationBuilder in(String period) {
        return new ObservationBuilder(period);
    }

    public ObservationBuilder of(String number) {
        this.value = new BigDecimal(number);
        return this;
    }

    public ObservationBuilder missing(MissingCode why) {
        this.missing = why;
        return this;
    }

    public ObservationBuilder meant(Qualifier how) {
        this.qualifier = how;
        return this;
    }

    public ObservationBuilder parts(@Nullable String above, @Nullable String below) {
        this.numerator = above == null ? null : new BigDecimal(above);
        this.denominator = below == null ? null : new BigDecimal(below);
        return this;
    }

    public ObservationBuilder coded(String codeAsReported, @Nullable LocalDate onBorders) {
        this.code = codeAsReported;
        this.borders = onBorders;
        return this;
    }

    public ObservationBuilder because(String why) {
        this.reason = why;
        return this;
    }

    public ObservationBuilder madeUp() {
        this.source = new SourceReference("Prøve", List.of(), null, true);
        return this;
    }

    public RecordObservation build() {
        return new RecordObservation(
                period,
                value,
                missing,
                numerator,
                denominator,
                qualifier,
                EvidenceLevel.DOCUMENTED,
                borders,
                code,
                source,
                reason);
    }

    /** Figures of one area. */
    public static List<RecordSeries> seriesOf(String area, ObservationBuilder... observations) {
        return seriesOf(area, Map.of(), observations);
    }

    /** Figures of one slice of one area. */
    public static List<RecordSeries> seriesOf(
            String area, Map<String, String> slice, ObservationBuilder... observations) {
        return List.of(new RecordSeries(
                new AreaRef(area, null),
                slice,
                List.of(observations).stream().map(ObservationBuilder::build).toList()));
    }
}
