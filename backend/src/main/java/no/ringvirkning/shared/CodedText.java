package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of a list that a programme keeps: a target group, an instrument, a theme, a success criterion. */
@Schema(description = "One item of a coded list. `code` is stable within the programme and the list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodedText(
        @Schema(description = "Names it within the programme and the list, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        String code,

        @NotNull @Valid LocalizedText text,
        @Nullable @Valid SourceReference source) {}
