package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as those see it who work with it, public or not. */
@Schema(
        description =
                "A programme as those see it who work with it, public or not, with what the caller can do with it itself.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeDraftView(
        @Schema(description = "The version of the programme, for If-Match.") @NotNull
        Long version,

        @NotNull ProgrammeView programme,
        @NotNull Publication publication,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull ProgrammeAction> allowedActions)
        implements Versioned {

    public ProgrammeDraftView {
        allowedActions = List.copyOf(Objects.requireNonNullElse(allowedActions, List.of()));
    }
}
