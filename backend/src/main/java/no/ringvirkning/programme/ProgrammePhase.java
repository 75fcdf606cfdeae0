package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A phase of a programme. Phases come in the order of the list. */
@Schema(description = "A phase of a programme. Phases come in the order of the list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammePhase(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String key,

        @NotNull PhaseKind phase,
        @Nullable @Valid LocalizedText text,
        @Nullable @Valid PartialPeriod period,
        @Nullable @Valid SourceReference source) {}
