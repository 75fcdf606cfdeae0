package no.ringvirkning.indicator.grid;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a programme as a table to write in. */
@Schema(description = "The figures of a programme as a table to write in: what is published, and what is on its way.")
public record FiguresGrid(
        @NotNull ProgrammeRef programme,

        @Schema(description = "Whether the caller may hand figures in here.") @NotNull
        Boolean mayEnter,

        @Schema(description = "One for each frequency, the longest periods first.") @NotNull
        List<@NotNull GridTable> tables) {

    public FiguresGrid {
        tables = List.copyOf(tables);
    }
}
