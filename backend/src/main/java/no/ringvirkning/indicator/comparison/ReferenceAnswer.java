package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the figures of an area are compared with, and how they stand to it. */
@Schema(description = "What the figures of an area are compared with, and how they stand to it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceAnswer(
        @NotNull ReferenceSeriesView reference,

        @Schema(description = "The figures of the reference, oldest first; none when it has none.") @NotNull
        List<@NotNull SeriesPoint> points,

        @NotNull Comparison comparison,

        @Schema(description = "The place among the municipalities of the reference. Absent when it is not of peers.")
        @Nullable
        Peers peers,

        @Schema(
                description =
                        "What sources say of the area that was asked about, or of each part of one that it is in then."
                                + " Nothing of a slice: sources say it of the total.")
        @NotNull
        List<@NotNull ReferenceStatement> stated) {

    public ReferenceAnswer {
        points = List.copyOf(points);
        stated = List.copyOf(stated);
    }

    /** Whether a part of what is told was made up to show a feature. */
    boolean restsOnMadeUp() {
        return comparison.illustrative()
                || SourceReference.isIllustrative(reference.source())
                || stated.stream().anyMatch(each -> SourceReference.isIllustrative(each.source()))
                || peers != null && peers.peers().stream().anyMatch(Peer::illustrative);
    }
}
