package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as it stands in a list. */
@Schema(description = "A programme as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeSummary(
        @NotNull UUID id,

        @Schema(description = "Names the programme in addresses; never given to another.") @NotNull
        String slug,

        @NotNull LocalizedText name,
        @NotNull ProgrammeType type,
        @NotNull ProgrammeStatus status,
        @NotNull LocalizedText purpose,
        @Nullable ProgrammeRef parent,

        @Schema(description = "From the first to the last day of all its periods.") @Nullable
        PartialPeriod period,

        @Schema(description = "The areas it is for.") @NotNull
        List<@NotNull AreaRef> areas,

        @Schema(
                description =
                        "Codes of the municipalities it is for, on the date asked for (today when none is): those of its areas and of the members of its regions.")
        @NotNull
        List<@NotNull String> municipalityCodes,

        @Schema(description = "Who owns it: the partners with role OWNER, PROJECT_OWNER or COMMISSIONER.") @NotNull
        List<@NotNull PartnerRef> owners,

        @Schema(description = "True when the whole programme was made up to show a feature.") @NotNull
        Boolean illustrative) {}
