package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A projection to enter into the record. */
@Schema(description = "A projection to enter into the record: a series of points, or what a source says without one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordProjection(
        @Schema(description = "The slug of the indicator.") @NotNull @Size(min = 1, max = 120)
        String indicator,

        @NotNull @Valid AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull @Size(max = 20)
        Map<String, String> slice,

        @Schema(description = "Names it among the projections of the indicator, the area and the slice.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull ProjectionMethod method,
        @Nullable @Valid LocalizedText name,
        @Nullable @Valid LocalizedText variant,

        @Schema(description = "Who made it. Absent when the source does not say.") @Nullable @Size(min = 1, max = 200)
        String publisher,

        @Schema(description = "The period in which it was made. Absent when the source does not say.")
        @Nullable
        @Size(min = 4, max = 10)
        String madeIn,

        @Schema(description = "The last period of what was observed when it was made.")
        @Nullable
        @Size(min = 4, max = 10)
        String basePeriod,

        @Schema(description = "By which part more or less it will be, 0.01 for 1 %. Absent when there are points.")
        @Nullable
        BigDecimal change,

        @Schema(description = "The period by which it will have changed so.") @Nullable @Size(min = 4, max = 10)
        String until,

        @Schema(description = "What is expected of each period, oldest first; none when it says a change.")
        @NotNull
        @Size(max = 500)
        List<@NotNull @Valid ProjectionPoint> points,

        @Nullable LocalDate borders,

        @Schema(description = "The key of one that was entered wrong, which this one stands for.")
        @Nullable
        @Size(max = 80)
        String supersedes,

        @Schema(description = "Why it stands for another. Absent when it does not.") @Nullable @Valid
        LocalizedText reason,

        @Nullable @Valid SourceReference source) {

    public RecordProjection {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
    }
}
