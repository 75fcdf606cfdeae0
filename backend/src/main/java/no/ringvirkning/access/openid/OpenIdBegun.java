package no.ringvirkning.access.openid;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the browser goes to sign in. */
@Schema(description = "Where the browser goes to sign in.")
public record OpenIdBegun(
        @Schema(
                description = "The address at the identity provider; good for ten minutes, once, in this browser.",
                examples = "https://login.example.org/authorize?response_type=code")
        @NotNull
        URI location) {}
