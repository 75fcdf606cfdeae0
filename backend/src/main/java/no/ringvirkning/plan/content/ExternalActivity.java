package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody else does, that a measure strengthens. */
@Schema(description = "What somebody else does, that a measure strengthens.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExternalActivity(
        @NotNull @Valid LocalizedText name,

        @Schema(description = "Whose activity it is, when it is known.") @Nullable @Valid
        PartnerRef owner,

        @Schema(
                description =
                        "Whether it is agreed with the owner that the programme contributes; absent when it is not known.")
        @Nullable
        Boolean agreed) {}
