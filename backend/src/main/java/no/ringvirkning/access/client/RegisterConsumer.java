package no.ringvirkning.access.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to read and write by tokens that another service signs. */
@Schema(description = "Who is to read and write by tokens that another service signs.")
public record RegisterConsumer(
        @Schema(description = "By which people know whose it is.", examples = "Kommunens datavarehus")
        @NotBlank
        @Size(max = 100)
        String name,

        @Schema(
                description = "Who signs the tokens, by the name that it has in the configuration here.",
                examples = "maskinporten")
        @NotBlank
        @Size(max = 60)
        String issuer,

        @Schema(
                description =
                        "For whom they are signed, as it stands in them: of Maskinporten `0192:` and the organisation number.",
                examples = "0192:974760673")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[\\x21-\\x7E]+", message = "must be of characters that are seen, without spaces")
        String identifier,

        @Schema(
                description =
                        "The slug of an organisation, when it may only do what has to do with what that one answers for.",
                examples = "kongsberg-kommune")
        @Size(max = 100)
        @Nullable
        String partner,

        @NotNull Scope scope,

        @Schema(
                description = "The first day on which it is no longer let in: from tomorrow to a year from now.",
                examples = "2027-06-30")
        @NotNull
        LocalDate expires) {}
