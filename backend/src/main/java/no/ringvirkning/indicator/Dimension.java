package no.ringvirkning.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the figures of an indicator are divided by. */
@Schema(description = "What the figures of an indicator are divided by.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dimension(
        @Schema(description = "Names it within the indicator.", examples = "sex")
        @NotNull
        @Pattern(regexp = KEY)
        @Size(max = 60)
        String key,

        @NotNull @Valid LocalizedText name,

        @Schema(description = "Whether the categories add up to the total.") @NotNull
        Boolean exhaustive,

        @Schema(description = "Figures from 1 up to below this tell of too few and are not shown.") @Nullable @Min(2)
        Integer suppressBelow,

        @Schema(description = "The parts, in the order they are shown.") @NotNull @Size(min = 1, max = 200)
        List<@NotNull @Valid Category> categories) {

    static final String KEY = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]";

    public Dimension {
        exhaustive = exhaustive != null && exhaustive;
        categories = List.copyOf(Objects.requireNonNullElse(categories, List.of()));
    }

    /** One part of what is divided. */
    @Schema(name = "DimensionCategory", description = "One part of what is divided.")
    public record Category(
            @Schema(description = "Names it within the dimension.") @NotNull @Pattern(regexp = KEY) @Size(max = 60)
            String key,

            @NotNull @Valid LocalizedText name) {}
}
