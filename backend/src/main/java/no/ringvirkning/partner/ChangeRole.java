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

/** What is recorded about a role, as it is to be from now on. The programme and the decisions behind it stay. */
@Schema(
        description =
                "What is recorded about a role, as it is to be from now on; what is left out is not recorded any more. The"
                        + " programme it is in and the decisions behind it stay.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeRole(
        @NotNull RoleName role,

        @Schema(description = "The slug of the organisation or group; absent for a person.") @Nullable @Size(max = 120)
        String partner,

        @Schema(description = "In what capacity a person who is not named has the role.") @Nullable @Valid
        LocalizedText capacity,

        @Schema(description = "What part of the programme the role is about.") @Nullable @Valid
        LocalizedText note,

        @Nullable Constituency constituency,

        @Schema(description = "When, as far as it is known.") @Nullable @Valid
        PartialPeriod period,

        @Schema(description = "For a funder: whether the source says how much.") @Nullable
        Boolean amountKnown,

        @Nullable @Valid SourceReference source) {

    /** The same as a role in the programme. */
    AssignRole in(String programme) {
        return new AssignRole(role, partner, capacity, programme, note, constituency, period, amountKnown, source);
    }
}
