package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as it stands in a list. */
@Schema(description = "A partner as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSummary(
        @NotNull UUID id,

        @Schema(description = "Names the partner in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "The name on the date asked for.") @NotNull
        String name,

        @NotNull PartnerKind kind,
        @NotNull PartnerType type,
        @Nullable Sector sector,
        @Schema(description = "Nine digits.") @Nullable String organisationNumber,
        @Nullable AreaRef homeArea,

        @Schema(description = "The roles it has in any programme.") @NotNull
        List<@NotNull RoleName> roles,

        @Schema(description = "How many programmes it has a role in.") @NotNull
        Integer programmeCount,

        @Schema(description = "True when it was made up to show a feature: not a fact about a real place.") @NotNull
        Boolean illustrative) {}
