package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as it stands in a list. */
@Schema(description = "An area as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaSummary(
        @NotNull UUID id,

        @Schema(description = "Names the area in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "The name on the date asked for, else the last one it had.") @NotNull
        String name,

        @NotNull AreaKind kind,

        @Schema(description = "The code on the date asked for. Absent when it had none that day.") @Nullable
        String code,

        @Nullable CountyRef county) {}
