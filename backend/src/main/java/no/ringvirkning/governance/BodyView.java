package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A governing body with all that is published about it. */
@Schema(description = "A governing body with all that is published about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyView(
        @NotNull UUID id,

        @Schema(description = "Names the body in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

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

        @Nullable @Valid SourceReference source,

        @Schema(
                description =
                        "Whom its members come from on the day asked for, today when none is. Left out of the snapshots of the"
                                + " change feed, for it turns with the day.")
        @Nullable
        @Valid
        Composition composition)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.GOVERNING_BODY;
    }

    /** The same with whom its members come from on a day. */
    BodyView with(Composition onTheDay) {
        return new BodyView(
                id,
                slug,
                version,
                name,
                type,
                organisation,
                programme,
                mandate,
                validity,
                declaredConstituencies,
                seats,
                delegations,
                meetings,
                source,
                onTheDay);
    }
}
