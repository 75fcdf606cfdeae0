package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Members that a source counts but does not name. */
@Schema(description = "Members that a source counts but does not name.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnnamedMembers(
        @Schema(description = "For example 4 næringshager.") @NotNull @Valid
        Quantity count,

        @Nullable @Valid LocalizedText text) {}
