package no.ringvirkning.indicator.target;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One small calculation, which anybody can do again. */
@Schema(name = "Step", description = "One small calculation, which anybody can do again.")
public record StepView(
        @Schema(description = "Names the rule.") @NotNull String rule,

        @Schema(
                description =
                        "How the output follows from the inputs: + - * / ^, comparisons, 'WORDS', if(condition, then,"
                                + " else), case(word, 'A', a, otherwise), min, max, abs, periods(from, to), years(from, to); over all"
                                + " inputs whatever their names: sum(all), sum(known), mean(known), max(all), last(all), count(all),"
                                + " where 'all' is missing when one input is. There is no answer unless what stands after 'when'"
                                + " holds, and none from an input without a number.")
        @NotNull
        String formula,

        @Schema(description = "What went in, in its order.") @NotNull
        List<@NotNull Input> inputs,

        @NotNull TermView output) {

    static StepView of(Step step) {
        return new StepView(
                step.rule().name(),
                step.rule().formula(),
                step.inputs().stream()
                        .map(i -> new Input(i.name(), TermView.of(i.term())))
                        .toList(),
                TermView.of(step.output()));
    }

    /** What went in, by the name that the formula calls it by. */
    @Schema(
            name = "StepInput",
            description = "What went in, by the name that the formula calls it by; parts of a sum have the names of the"
                    + " parts.")
    public record Input(
            @Schema(description = "What the formula calls it.") @NotNull
            String name,

            @NotNull TermView term) {}
}
