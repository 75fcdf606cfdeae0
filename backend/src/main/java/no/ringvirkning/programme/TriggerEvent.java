package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that set a challenge off. */
@Schema(description = "An event that set a challenge off.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriggerEvent(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull TriggerKind kind,
        @NotNull @Valid LocalizedText text,

        @Schema(description = "The organisation it happened to.") @Nullable @Valid
        PartnerRef organisation,

        @Nullable @Valid PartialDate date,

        @Schema(description = "How many jobs went.") @Nullable @Valid
        Quantity jobsLost,

        @Schema(description = "How many jobs there once were.") @Nullable @Valid
        Quantity peakJobs,

        @Nullable @Valid SourceReference source) {}
