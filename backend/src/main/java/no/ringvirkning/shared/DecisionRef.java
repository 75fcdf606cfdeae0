package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to a decision. Here, because what is below governance shows the decision behind it, too. */
@Schema(description = "A pointer to a decision.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRef(
        @Schema(description = "Names the decision in addresses; never given to another.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "What was decided, in one line.") @Nullable @Valid
        LocalizedText title) {}
