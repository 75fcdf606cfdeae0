package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that stands in a series, as the feed tells of it. */
@Schema(description = "All that stands in a series: the figures of an indicator for one area and one slice.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservationSeriesView(
        @NotNull UUID id,

        @Schema(description = "Names the series: its indicator, its area, and its slice when it is not the total.")
        @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The slug of the indicator.") @NotNull
        String indicator,

        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "The last revision of each period, oldest first.") @NotNull
        List<@NotNull ObservedPoint> points)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.OBSERVATION_SERIES;
    }

    /** The name of the series of a slice. */
    static String slug(String indicator, String area, Map<String, String> slice) {
        return indicator + "/" + area + (slice.isEmpty() ? "" : "/" + Slice.text(slice));
    }
}
