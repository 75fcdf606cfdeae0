package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A larger area that an area belongs to, for a time. */
@Schema(description = "A larger area that an area belongs to, for a time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaMembership(
        @NotNull @Valid AreaRef area,
        @NotNull AreaKind kind,
        @NotNull @Valid Validity validity,

        @Schema(description = "What is to be known about the membership.") @Nullable @Valid
        LocalizedText note) {}
