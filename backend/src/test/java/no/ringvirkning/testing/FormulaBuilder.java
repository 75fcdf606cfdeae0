package no.ringvirkning.testing;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.ResultLevel;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The definition of a proportion, for tests: worked out by a formula, or with parts of its own. */
public final class FormulaBuilder {

    private final @Nullable String expression;
    private String slug = Fresh.slug("formel");
    private NullPolicy policy = NullPolicy.STRICT;
    private FigureSource source = FigureSource.FORMULA;
    private Aggregation areas = Aggregation.RECOMPUTE;
    private MeasurementKind kind = MeasurementKind.RATIO;
    private @Nullable LocalDate validFrom;
    private List<Dimension> dimensions = List.of();
    private int per = 1;
    private int decimals = 2;

    private FormulaBuilder(@Nullable String expression) {
        this.expression = expression;
    }

    public static FormulaBuilder of(@Nullable String expression) {
        return new FormulaBuilder(expression);
    }

    public FormulaBuilder named(String name) {
        slug = name;
        return this;
    }

    public FormulaBuilder by(NullPolicy nullPolicy) {
        policy = nullPolicy;
        return this;
    }

    public FormulaBuilder from(FigureSource figureSource) {
        source = figureSource;
        return this;
    }

    public FormulaBuilder overAreas(Aggregation aggregation) {
        areas = aggregation;
        kind = aggregation == Aggregation.SUM ? MeasurementKind.STOCK : MeasurementKind.RATIO;
        return this;
    }

    public FormulaBuilder validFrom(LocalDate day) {
        validFrom = day;
        return this;
    }

    public FormulaBuilder divided() {
        dimensions = List.of(new Dimension(
                "slag",
                LocalizedText.nb("Slag"),
                true,
                null,
                List.of(new Dimension.Category("alt", LocalizedText.nb("Alt")))));
        return this;
    }

    public FormulaBuilder per(int number) {
        per = number;
        return this;
    }

    public FormulaBuilder decimals(int shown) {
        decimals = shown;
        return this;
    }

    public DefineIndicator build() {
        return new DefineIndicator(
                validFrom,
                LocalizedText.nb("Prøve " + Fresh.word()),
                null,
                null,
                "andel",
                decimals,
                kind,
                Direction.INCREASE,
                Frequency.YEAR,
                0,
                Aggregation.NONE,
                areas,
                dimensions,
                ResultLevel.OUTCOME,
                source,
                expression == null ? null : new IndicatorFormula(expression, policy),
                per);
    }

    public CreateIndicator create() {
        return new CreateIndicator(slug, build(), null, null);
    }
}
