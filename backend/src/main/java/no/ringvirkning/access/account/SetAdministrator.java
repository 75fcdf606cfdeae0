package no.ringvirkning.access.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an account keeps accounts and registers. */
@Schema(description = "Whether an account keeps accounts and registers.")
public record SetAdministrator(
        @Schema(description = "Whether it does from now on.", examples = "true") @NotNull
        Boolean administrator) {}
