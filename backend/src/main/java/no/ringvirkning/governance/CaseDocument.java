package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document of a case. */
@Schema(description = "A document of a case.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDocument(
        @NotNull @Valid LocalizedText title,

        @Schema(description = "Where the document can be read.") @Nullable @Pattern(regexp = "https?://.{1,500}")
        String url) {}
