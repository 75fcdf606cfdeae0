package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a campaign reaches whom. */
@Schema(description = "How a campaign reaches whom.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Campaign(
        @Schema(description = "Where it is seen.") @NotNull List<@NotNull @Valid LocalizedText> channels,

        @Schema(description = "Whom it is for.") @Nullable @Valid
        LocalizedText audience) {
    /** A list that is left out is empty. */
    public Campaign {
        channels = Objects.requireNonNullElse(channels, List.of());
    }
}
