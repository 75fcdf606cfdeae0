package no.ringvirkning.access.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that a program is to have. */
@Schema(description = "A key that a program is to have.")
public record MakeApiKey(
        @Schema(description = "By which people know what it is for.", examples = "Kommunens datavarehus")
        @NotBlank
        @Size(max = 100)
        String name,

        @NotNull Scope scope,

        @Schema(
                description = "The first day on which it no longer works: from tomorrow to a year from now.",
                examples = "2027-06-30")
        @NotNull
        LocalDate expires) {}
