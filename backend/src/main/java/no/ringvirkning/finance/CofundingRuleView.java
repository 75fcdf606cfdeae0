package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule on who has to pay how much of a programme. */
@Schema(description = "A rule on who has to pay how much of a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CofundingRuleView(
        @NotNull UUID id,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @NotNull ProgrammeRef programme,

        @Schema(description = "The least that the own funders pay, in per cent of all.") @Nullable
        BigDecimal minOwnShare,

        @Schema(description = "The most that public funders pay together, in per cent of all.") @Nullable
        BigDecimal maxPublicShare,

        @Schema(description = "Whose money is the programme's own.") @NotNull
        List<@NotNull PartnerRef> ownFunders,

        @Schema(description = "The years it holds for: from and to are the first of January.") @NotNull
        Validity validity,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.COFUNDING_RULE;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }

    /** Whether it holds for the year; rules hold for whole years. */
    public boolean holdsIn(int year) {
        return validity.contains(LocalDate.of(year, 1, 1));
    }

    /** Whether the partner's money is the programme's own. */
    public boolean isOwn(@Nullable String partner) {
        return ownFunders.stream().anyMatch(o -> o.slug().equals(partner));
    }
}
