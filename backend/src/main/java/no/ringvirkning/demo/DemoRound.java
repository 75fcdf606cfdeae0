package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.reporting.AnswerKind;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * A round and what was answered in it. Its days are counted from the day on which the demo is loaded: one that is open can be tried,
 * whenever that is.
 *
 * @param programme its slug
 * @param opens so many days later; negative when it is open by then
 * @param days how long it can be answered in time
 */
record DemoRound(
        @NotNull String programme,
        @NotNull Integer opens,
        @NotNull @Positive Integer days,
        @Nullable @Valid LocalizedText note,
        @NotNull List<@NotNull @Valid Answer> answers,
        @NotNull @Valid SourceReference source) {

    DemoRound {
        answers = List.copyOf(Objects.requireNonNullElse(answers, List.of()));
    }

    /**
     * An answer.
     *
     * @param measure the code of a measure
     * @param comes so many days later; none when it does not come
     */
    record Answer(
            @NotNull String measure,
            @NotNull AnswerKind kind,
            @Nullable @Min(1) Integer comes,
            @NotNull @Valid LocalizedText reason,
            @NotNull @Valid SourceReference source) {}
}
