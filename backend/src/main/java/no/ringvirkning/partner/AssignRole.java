package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role to enter into the record. */
@Schema(description = "A role to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignRole(
        @NotNull RoleName role,

        @Schema(description = "The slug of the organisation or group; absent for a person.") @Nullable @Size(max = 120)
        String partner,

        @Schema(description = "In what capacity a person who is not named has the role.") @Nullable @Valid
        LocalizedText capacity,

        @Schema(description = "The slug of the programme.") @NotNull @Size(max = 120)
        String programme,

        @Nullable @Valid LocalizedText note,
        @Nullable Constituency constituency,
        @Nullable @Valid PartialPeriod period,

        @Schema(description = "For a funder: whether the source says how much.") @Nullable
        Boolean amountKnown,

        @Nullable @Valid SourceReference source) {}
