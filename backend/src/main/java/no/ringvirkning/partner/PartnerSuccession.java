package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an organisation. */
@Schema(description = "What became of an organisation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSuccession(
        @NotNull SuccessionType type,

        @Schema(description = "The other organisation.") @Nullable @Valid
        PartnerRef partner,

        @Nullable @Valid PartialDate date,
        @Nullable @Valid SourceReference source) {}
