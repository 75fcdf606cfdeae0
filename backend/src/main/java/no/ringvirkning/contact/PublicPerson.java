package no.ringvirkning.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has the role, as far as they have agreed to it. */
@Schema(description = "Who has the role, as far as they have agreed that everybody reads it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicPerson(
        @Schema(description = "What the person is called.") @NotNull
        String name,

        @Schema(description = "The phone number.") @Nullable String phone,

        @Schema(description = "The person's own e-mail address.") @Nullable
        String email) {

    /** Without who it is, so that no log tells it. */
    @Override
    public String toString() {
        return "a person";
    }
}
