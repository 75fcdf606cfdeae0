package no.ringvirkning.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.write.ToldOnce;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact with everything, for those who may read contacts. The person is not kept for who sends a request again. */
@Schema(
        name = "Contact",
        description =
                "A contact with everything, for those who may read contacts. An answer that is told again does not name the person.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        @NotNull UUID id,

        @Schema(description = "Counts what was recorded of it, from 1.") @NotNull
        Long version,

        @Schema(description = "The slug of the programme.") @NotNull
        String programme,

        @Schema(description = "The role or capacity.") @NotNull
        String role,

        @Schema(description = "The organisation.") @NotNull PartnerRef partner,

        @Schema(description = "The code of the measure, when it is about one only.") @Nullable
        String measure,

        @Schema(description = "A mailbox that several read.") @Nullable
        String mailbox,

        @Schema(description = "When it was withdrawn; absent when it was not.") @Nullable
        Instant withdrawnAt,

        @Schema(description = "Absent when nobody is known.") @Nullable
        KnownPerson person,

        @Schema(description = "What everybody reads of it now; absent when it was withdrawn.") @Nullable
        PublicContact shown,

        @Schema(description = "What the caller can do with it.") @NotNull
        List<ContactAction> allowedActions)
        implements Versioned, ToldOnce {

    ContactView {
        allowedActions = List.copyOf(allowedActions);
    }

    @Override
    public ContactView withoutSecret() {
        return new ContactView(
                id, version, programme, role, partner, measure, mailbox, withdrawnAt, null, null, allowedActions);
    }

    /** Without who it is, so that no log tells it. */
    @Override
    public String toString() {
        return "contact " + id;
    }
}
