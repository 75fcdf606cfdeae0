package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A governing body as it stands in a list. */
@Schema(description = "A governing body as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodySummary(
        @NotNull UUID id,

        @Schema(description = "Names the body in addresses; never given to another.") @NotNull
        String slug,

        @NotNull LocalizedText name,
        @NotNull GoverningBodyType type,

        @Schema(description = "Whose body it is.") @NotNull PartnerRef organisation,

        @Schema(description = "The programme it steers.") @Nullable
        ProgrammeRef programme,

        @Schema(description = "The days on which it exists.") @NotNull
        Validity validity,

        @Schema(description = "Whom it is declared to be put together of.") @NotNull
        List<@NotNull Constituency> declaredConstituencies,

        @Schema(description = "How many decisions of it are recorded.") @NotNull
        Long decisions,

        @Schema(description = "True when it was made up to show a feature.") @NotNull
        Boolean illustrative) {}
