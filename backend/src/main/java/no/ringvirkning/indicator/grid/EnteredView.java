package no.ringvirkning.indicator.grid;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of figures that were handed in together. */
@Schema(description = "What came of figures that were handed in together.")
public record EnteredView(
        @Schema(description = "The slug of the programme.") @NotNull
        String programme,

        @Schema(description = "Always 1: it is made once, and does not change.") @NotNull
        Long version,

        @Schema(description = "How many figures were handed in.") @NotNull
        Integer entered,

        @Schema(description = "How many say what is published already, and were left out.") @NotNull
        Integer unchanged,

        @Schema(description = "One for each indicator, by their slugs; somebody else approves them.") @NotNull
        List<@NotNull SubmissionView> submissions)
        implements Versioned {

    public EnteredView {
        submissions = List.copyOf(Objects.requireNonNullElse(submissions, List.of()));
    }
}
