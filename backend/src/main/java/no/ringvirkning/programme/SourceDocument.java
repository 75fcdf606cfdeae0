package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document that the record of a programme was made from. */
@Schema(description = "The document that the record of a programme was made from.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDocument(
        @Schema(description = "The number by which source references name it.") @NotNull @Size(min = 1, max = 200)
        String document,

        @NotNull @Valid LocalizedText title,

        @Schema(description = "Who published it.") @Nullable @Size(max = 200)
        String publisher,

        @Nullable @Valid PartialDate published,

        @Schema(description = "True when the whole programme was made up to show a feature.") @NotNull
        Boolean illustrative) {}
