package no.ringvirkning.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers all that a link asks for. */
@Schema(description = "Answers all that a link asks for, once.")
public record AnswerUpdateLink(
        @Schema(description = "What comes after # in the link.") @NotNull @Size(max = 200)
        String token,

        @Schema(description = "One for each line.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid ItemAnswer> answers) {

    public AnswerUpdateLink {
        answers = List.copyOf(Objects.requireNonNullElse(answers, List.of()));
    }

    /** Says nothing: what is secret does not get into a message by accident. */
    @Override
    public String toString() {
        return "AnswerUpdateLink";
    }
}
