package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner to enter into the record. */
@Schema(description = "A partner to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreatePartner(
        @Schema(description = "Names the partner in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @NotNull PartnerKind kind,
        @NotNull PartnerType type,
        @Nullable Sector sector,

        @Schema(description = "Its names over time; the one valid today first.") @NotNull @Size(min = 1)
        List<@NotNull @Valid PartnerName> names,

        @Nullable @Valid OrganisationNumber organisationNumber,
        @Nullable @Valid LocalizedText description,

        @Schema(description = "The area it belongs to.") @Nullable @Valid
        AreaRef homeArea,

        @Schema(description = "The days on which it exists.") @NotNull @Valid
        Validity validity,

        @Schema(description = "What became of it.") @NotNull List<@NotNull @Valid PartnerSuccession> successions,

        @Schema(description = "The members of a group.") @NotNull
        List<@NotNull @Valid GroupMember> members,

        @Schema(description = "The members of a group that its source counts but does not name.") @Nullable @Valid
        UnnamedMembers unnamedMembers,

        @Schema(description = "Its own pages.") @Nullable @Pattern(regexp = "https?://.{1,500}")
        String website,

        @Nullable @Valid SourceReference source) {

    /** A list that is left out is empty. */
    public CreatePartner {
        successions = Objects.requireNonNullElse(successions, List.of());
        members = Objects.requireNonNullElse(members, List.of());
    }
}
