package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that the record of a programme lacks, for anybody to see. */
@Schema(description = "One thing that the record of a programme lacks, for anybody to see.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeGap(
        @NotNull GapKind kind,

        @Schema(description = "JSON Pointer into the programme.", examples = "/findings/3") @NotNull
        String pointer,

        @Schema(description = "The text it is about.") @Nullable
        LocalizedText text) {}
