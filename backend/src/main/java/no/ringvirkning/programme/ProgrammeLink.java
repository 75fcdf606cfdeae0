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

/** A link that the programme gives. */
@Schema(description = "A link that the programme gives.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeLink(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String key,

        @NotNull LinkKind kind,
        @NotNull @Valid LocalizedText title,

        @Schema(description = "Absent when the source names the thing but gives no address.")
        @Nullable
        @Pattern(regexp = "https?://.{1,500}")
        String url,

        @Nullable @Valid SourceReference source) {}
