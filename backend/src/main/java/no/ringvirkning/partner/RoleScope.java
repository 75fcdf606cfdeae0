package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The programme that a role is about. */
@Schema(description = "The programme that a role is about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleScope(
        @NotNull UUID id,

        @Schema(description = "Names the programme in addresses; never given to another.") @NotNull
        String slug,

        @Nullable LocalizedText name) {}
