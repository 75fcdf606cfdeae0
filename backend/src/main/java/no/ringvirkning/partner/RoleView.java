package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody does in a programme. */
@Schema(description = "What somebody does in a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleView(
        @NotNull UUID id,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @NotNull RoleName role,

        @Schema(description = "The organisation or group. Absent when a person has the role: persons are not named.")
        @Nullable
        PartnerRef partner,

        @Schema(description = "In what capacity a person who is not named has the role.") @Nullable
        LocalizedText capacity,

        @Schema(description = "The programme it is a role in.") @NotNull
        RoleScope programme,

        @Schema(description = "What part of the programme the role is about.") @Nullable
        LocalizedText note,

        @Nullable Constituency constituency,

        @Schema(description = "When, as far as it is known.") @Nullable
        PartialPeriod period,

        @Schema(description = "For a funder: whether the source says how much.") @Nullable
        Boolean amountKnown,

        @Schema(description = "The decision that appointed the holder.") @Nullable
        DecisionRef appointedBy,

        @Schema(description = "The decision that ended it.") @Nullable
        DecisionRef endedBy,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.ROLE;
    }

    @Override
    public UUID ledgerProgramme() {
        return programme.id();
    }

    /**
     * Whether it is held on the day, as far as its period is known: by a partner never on a day on which the partner does not
     * exist. The same as role_held says in SQL.
     *
     * @param holder the partner that has it, as it is or was known; null for a person
     */
    public boolean isHeldOn(LocalDate day, @Nullable PartnerView holder) {
        return (period == null || period.contains(day))
                && (holder == null || holder.validity().contains(day));
    }
}
