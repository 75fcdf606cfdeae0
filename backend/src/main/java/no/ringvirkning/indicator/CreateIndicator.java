package no.ringvirkning.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator to enter into the record. */
@Schema(description = "An indicator to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateIndicator(
        @Schema(description = "Names the indicator in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @NotNull @Valid DefineIndicator definition,
        @Nullable @Valid SourceReference source,

        @Schema(description = "The line of attribution to show with its figures.") @Nullable @Size(min = 1, max = 200)
        String attribution,

        @Schema(
                description =
                        "The slug of the programme it belongs to, which enters its figures. Absent for the library that all"
                                + " programmes share.")
        @Nullable
        @Size(max = 120)
        String programme) {

    /** In the library that all programmes share. */
    public CreateIndicator(
            String slug, DefineIndicator definition, @Nullable SourceReference source, @Nullable String attribution) {
        this(slug, definition, source, attribution, null);
    }
}
