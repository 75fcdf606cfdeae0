package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner with all that is published about it. */
@Schema(description = "A partner with all that is published about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerView(
        @NotNull UUID id,

        @Schema(description = "Names the partner in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The name on the date asked for.") @NotNull
        String name,

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

        @Nullable @Valid SourceReference source,

        @Schema(description = "The groups it is a member of.") @Nullable
        List<@NotNull PartnerRef> groups,

        @Schema(
                description =
                        "What it does, in which programmes. Left out of the snapshots of the change feed, where every role is an entry of its own.")
        @Nullable
        List<@NotNull RoleView> roles)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.PARTNER;
    }

    /** The first name listed that is valid on the day, else the first listed. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(n -> n.validity().contains(day))
                .findFirst()
                .orElse(names.get(0))
                .name();
    }
}
