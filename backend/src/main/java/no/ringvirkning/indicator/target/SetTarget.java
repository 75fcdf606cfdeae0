package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target to enter into the record, with what became of it so far. */
@Schema(description = "A target to enter into the record, with what became of it so far.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetTarget(
        @Schema(description = "The slug of the indicator.") @NotNull @Size(min = 1, max = 120)
        String indicator,

        @NotNull @Valid AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull @Size(max = 20)
        Map<String, String> slice,

        @Schema(description = "The programme that wants it.") @Nullable @Valid
        ProgrammeRef programme,

        @Schema(description = "What progress is measured from, in the order it was set; the last one holds.")
        @NotNull
        @Size(max = 100)
        List<@NotNull @Valid StateBaseline> baselines,

        @Schema(description = "What was wanted, in the order it was set.") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid StateTarget> versions) {

    public SetTarget {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        baselines = List.copyOf(Objects.requireNonNullElse(baselines, List.of()));
        versions = List.copyOf(Objects.requireNonNullElse(versions, List.of()));
    }
}
