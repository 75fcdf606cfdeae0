package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county a municipality lies in. */
@Schema(description = "The county a municipality lies in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountyRef(
        @Schema(description = "The code of the county on that date.") @NotNull
        String code,

        @Schema(description = "Names the area in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "The name of the county on that date.") @NotNull
        String name) {}
