package no.ringvirkning.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it is to be. */
@Schema(description = "A contact as it is to be. What is not given is not there any more.")
public record WriteContact(
        @Schema(
                description =
                        "The role or capacity, which the public reads: no name, no address and no number. It stays in the ledger.",
                examples = "Programleder")
        @NotNull
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "(?![\\s\\S]*\\d([ .]?\\d){4})[^@]*", message = "has no address and no number of a person")
        String role,

        @Schema(description = "The slug of the organisation.", examples = "ringerike-kommune") @NotNull @Size(max = 120)
        String partner,

        @Schema(description = "The code of the measure, when it is about one only.", examples = "1.1")
        @Nullable
        @Size(max = 40)
        String measure,

        @Schema(description = "A mailbox that several read. The public reads it.", examples = "post@example.org")
        @Nullable
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+")
        @Size(max = 254)
        String mailbox,

        @Nullable @Valid WritePerson person) {}
