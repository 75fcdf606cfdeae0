package no.ringvirkning.indicator.formula;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the figures of an indicator are worked out from those of others. */
@Schema(description = "How the figures of an indicator are worked out from those of others.")
public record IndicatorFormula(
        @Schema(
                description =
                        "Indicators by their slugs in brackets, numbers, + - * / and parentheses; sum(a, b, …), lag(a, n):"
                                + " what it was n periods before, change(a, n): how much it has changed since then, cagr(a, n): its"
                                + " growth a year since then, ratioOfChanges(a, b, n): one change for each of another, which has no"
                                + " answer unless the other grows, and perCapita(a, b, n): a for each n of b.",
                examples = "change([folkemengde], 1)")
        @NotNull
        @Size(min = 1, max = 500)
        String expression,

        @NotNull NullPolicy nullPolicy) {

    public IndicatorFormula {
        nullPolicy = Objects.requireNonNullElse(nullPolicy, NullPolicy.STRICT);
    }

    /** What the text says; {@link FormulaSyntax} when it says nothing. */
    public Formula formula() {
        return FormulaReader.read(expression);
    }

    /** The same, written as all formulas are. */
    public IndicatorFormula normal() {
        return new IndicatorFormula(FormulaWriter.write(formula()), nullPolicy);
    }

    /** The same for the engine. */
    public Defined defined() {
        return new Defined(formula(), nullPolicy);
    }
}
