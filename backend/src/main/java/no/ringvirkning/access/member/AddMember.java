package no.ringvirkning.access.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.access.ProgrammeRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is to have a role in a programme, by what they sign in with. */
@Schema(description = "Somebody who is to have a role in a programme, by what they sign in with.")
public record AddMember(
        @Schema(description = "What the account signs in with.", examples = "ny@example.org") @NotNull @Size(max = 254)
        String loginName,

        @NotNull ProgrammeRole role,

        @Schema(description = "Slug of the organisation, for PARTNER_REPORTER and no other.") @Nullable @Size(max = 120)
        String partner) {

    /** Says nothing: who somebody is does not get into a message by accident. */
    @Override
    public String toString() {
        return "AddMember";
    }
}
