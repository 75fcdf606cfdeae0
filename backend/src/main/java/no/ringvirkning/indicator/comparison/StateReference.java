package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What figures are compared with, to enter into the record. */
@Schema(description = "What the figures of an indicator are compared with, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateReference(
        @Schema(description = "The slug of the indicator.") @NotNull @Size(min = 1, max = 120)
        String indicator,

        @Schema(description = "Names it among the references of the indicator.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull ReferenceKind kind,
        @NotNull @Valid LocalizedText name,

        @Schema(description = "The area whose figures it is.") @NotNull @Valid
        AreaRef area,

        @Schema(description = "What sources say of figures that they do not give.") @NotNull @Size(max = 100)
        List<@NotNull @Valid ReferenceStatement> statements,

        @Nullable @Valid SourceReference source) {

    public StateReference {
        statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
    }
}
