package no.ringvirkning.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact, as everybody reads it. */
@Schema(description = "Whom one asks about a programme, as everybody reads it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicContact(
        @NotNull UUID id,

        @Schema(description = "The role or capacity.") @NotNull
        String role,

        @Schema(description = "The organisation.") @NotNull PartnerRef partner,

        @Schema(description = "The code of the measure, when it is about one only.") @Nullable
        String measure,

        @Schema(description = "A mailbox that several read.") @Nullable
        String mailbox,

        @Schema(
                description =
                        "Whether somebody is said to have the role. False also when the person does not want it said.")
        @NotNull
        Boolean held,

        @Schema(description = "Absent when the person has not agreed to be named.") @Nullable
        PublicPerson person) {}
