package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to areas on a day. */
@Schema(description = "Something that happened to areas on a day.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaChangeView(
        @NotNull UUID id,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @NotNull LocalDate date,
        @NotNull AreaChangeType type,
        @Schema(description = "The areas before.") @NotNull List<@NotNull AreaChangeParty> from,

        @Schema(description = "The areas after; none when they were abolished.") @NotNull
        List<@NotNull AreaChangeParty> to,

        @NotNull Comparability comparability)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.AREA_CHANGE;
    }
}
