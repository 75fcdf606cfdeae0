package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a partner. */
@Schema(description = "A pointer to a partner.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerRef(
        @Schema(description = "Names the partner in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "The name on the date asked for.") @Nullable @Size(max = 200)
        String name) {}
