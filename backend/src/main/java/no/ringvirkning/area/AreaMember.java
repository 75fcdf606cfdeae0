package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of an area on the date asked for. */
@Schema(description = "A member of an area on the date asked for.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaMember(
        @Schema(description = "Names the area in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "The name on the date asked for.") @NotNull
        String name,

        @NotNull AreaKind kind,

        @Schema(description = "The code on the date asked for.") @Nullable
        String code,

        @Schema(description = "The county on the date asked for.") @Nullable
        CountyRef county,

        @NotNull Validity validity,
        @Nullable LocalizedText note) {}
