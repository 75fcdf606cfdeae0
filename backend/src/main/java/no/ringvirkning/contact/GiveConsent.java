package no.ringvirkning.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has agreed to. */
@Schema(description = "What the person has agreed that the public reads of them, and when they have.")
public record GiveConsent(
        @NotNull PublicLevel publicLevel,

        @Schema(description = "The day on which the person has agreed.", examples = "2026-01-15") @NotNull
        LocalDate consentedOn) {}
