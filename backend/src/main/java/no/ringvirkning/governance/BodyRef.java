package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a governing body. */
@Schema(description = "A pointer to a governing body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyRef(
        @Schema(description = "Names the body in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "The name of the body.") @Nullable @Valid
        LocalizedText name) {}
