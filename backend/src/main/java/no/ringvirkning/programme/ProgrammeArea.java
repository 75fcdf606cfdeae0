package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area that a programme is for, or expects an effect in. */
@Schema(description = "An area that a programme is for, or expects an effect in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeArea(
        @NotNull @Valid AreaRef area,
        @NotNull ProgrammeAreaKind kind,
        @Nullable @Valid SourceReference source) {}
