package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area that took part in a change, with the code it had. */
@Schema(description = "An area that took part in a change, with the code it had.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaChangeParty(
        @NotNull AreaRef area,

        @Schema(description = "The code it had, or got; absent when it had none.") @Nullable
        String code) {}
