package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures of a programme to hand in: all of them, or none. */
@Schema(description = "Figures of a programme to hand in together: all of them, or none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnterFigures(
        @Schema(description = "How well the figures are known.") @NotNull
        EvidenceLevel evidenceLevel,

        @Schema(description = "Why figures that are published are changed. Needed where one is.")
        @Nullable
        @Size(min = 1, max = 1000)
        String reason,

        @Schema(description = "The figures, each once.") @NotNull @Size(min = 1, max = 5000)
        List<@NotNull @Valid EnterCell> cells) {

    public EnterFigures {
        evidenceLevel = Objects.requireNonNullElse(evidenceLevel, EvidenceLevel.DOCUMENTED);
        cells = List.copyOf(Objects.requireNonNullElse(cells, List.of()));
    }
}
