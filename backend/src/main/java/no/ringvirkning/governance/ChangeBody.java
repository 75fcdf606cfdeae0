package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a governing body, apart from its seats, delegations and meetings. */
@Schema(description = "What is recorded of a governing body, apart from its seats, delegations and meetings.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeBody(
        @NotNull @Valid LocalizedText name,
        @NotNull GoverningBodyType type,

        @Schema(description = "What it is there for.") @Nullable @Valid
        LocalizedText mandate,

        @Schema(description = "The days on which it exists.") @NotNull @Valid
        Validity validity,

        @Schema(description = "Whom it is declared to be put together of.") @NotNull
        List<@NotNull Constituency> declaredConstituencies,

        @Nullable @Valid SourceReference source) {
    /** A list that is left out is empty. */
    public ChangeBody {
        declaredConstituencies = Objects.requireNonNullElse(declaredConstituencies, List.of());
    }
}
