package no.ringvirkning.access.openid;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whom one may sign in, beside a password. It is no part of the record, and so no list that is served as a table. */
@Schema(description = "By whom one may sign in, beside a password.")
public record OpenIdProviders(
        @Schema(description = "By name; none where none is configured.") @NotNull
        List<@NotNull OpenIdProvider> providers) {}
