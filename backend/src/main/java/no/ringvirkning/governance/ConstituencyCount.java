package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.ringvirkning.partner.Constituency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many seats of a body a constituency has on a day. */
@Schema(description = "How many seats of a body a constituency has on a day.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConstituencyCount(
        @Schema(description = "Whom they come from; absent for seats of which that is not known.") @Nullable
        Constituency constituency,

        @Schema(description = "The number of seats; absent when a source does not say how many.") @Nullable
        Integer seats) {}
