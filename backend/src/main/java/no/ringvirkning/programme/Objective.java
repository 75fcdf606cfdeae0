package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the programme wants to reach, in the words it was decided in. */
@Schema(description = "What the programme wants to reach, in the words it was decided in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Objective(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String key,

        @Schema(description = "The key of the objective it is part of.") @Nullable @Size(max = 80)
        String parent,

        @NotNull ObjectiveLevel level,
        @NotNull @Valid LocalizedText text,

        @Schema(description = "When it is to be reached.") @Nullable @Valid
        PartialDate deadline,

        @Nullable @Valid SourceReference source) {}
