package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan or strategy (planverk) that the programme builds on. */
@Schema(description = "A plan or strategy (planverk) that the programme builds on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyDocument(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid LocalizedText title,
        @Nullable @Valid PartnerRef owner,
        @Nullable @Valid PartialDate adopted,

        @Schema(description = "Where it can be read.") @Nullable @Pattern(regexp = "https?://.{1,500}")
        String url,

        @Nullable @Valid SourceReference source) {}
