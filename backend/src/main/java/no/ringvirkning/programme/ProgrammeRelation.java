package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a programme hangs together with another. */
@Schema(description = "How a programme hangs together with another.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeRelation(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull RelationKind kind,

        @Schema(description = "The other programme, when it is in the record.") @Nullable @Valid
        ProgrammeRef programme,

        @Schema(description = "The name of the other programme, when it is not in the record.") @Nullable @Valid
        LocalizedText name,

        @Nullable @Valid SourceReference source) {}
