package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a programme. */
@Schema(description = "A pointer to a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeRef(
        @Schema(description = "Names the programme in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "The name of the programme.") @Nullable @Valid
        LocalizedText name) {}
