package no.ringvirkning.access.openid;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whom one may sign in. */
@Schema(description = "By whom one may sign in.")
public record OpenIdProvider(
        @Schema(description = "By which it is named in addresses.", examples = "ansattporten") @NotNull
        String name,

        @Schema(description = "What people know it by.", examples = "Ansattporten") @NotNull
        String title) {}
