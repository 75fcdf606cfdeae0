package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A governing body to enter into the record. */
@Schema(description = "A governing body to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateBody(
        @Schema(description = "Names the body in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @NotNull @Valid LocalizedText name,
        @NotNull GoverningBodyType type,

        @Schema(description = "Whose body it is.") @NotNull @Valid
        PartnerRef organisation,

        @Schema(description = "The programme it steers.") @Nullable @Valid
        ProgrammeRef programme,

        @Schema(description = "What it is there for.") @Nullable @Valid
        LocalizedText mandate,

        @Schema(description = "The days on which it exists.") @NotNull @Valid
        Validity validity,

        @Schema(description = "Whom it is declared to be put together of.") @NotNull
        List<@NotNull Constituency> declaredConstituencies,

        @Schema(description = "Its seats, in the order of the source.") @NotNull
        List<@NotNull @Valid Seat> seats,

        @Schema(description = "What it lets others decide.") @NotNull
        List<@NotNull @Valid Delegation> delegations,

        @Schema(description = "Its meetings, as far as they are recorded.") @NotNull
        List<@NotNull @Valid Meeting> meetings,

        @Nullable @Valid SourceReference source) {

    /** A list that is left out is empty. */
    public CreateBody {
        declaredConstituencies = Objects.requireNonNullElse(declaredConstituencies, List.of());
        seats = Objects.requireNonNullElse(seats, List.of());
        delegations = Objects.requireNonNullElse(delegations, List.of());
        meetings = Objects.requireNonNullElse(meetings, List.of());
    }
}
