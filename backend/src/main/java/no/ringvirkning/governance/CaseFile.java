package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The case in the archive that a decision stands in. Several decisions can share one. */
@Schema(description = "The case in the archive that a decision stands in. Several decisions can share one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFile(
        @Schema(description = "The number of the case in the archive, year first.", examples = "2020/1234")
        @NotNull
        @Pattern(regexp = "[0-9]{2,4}/[0-9]{1,7}(-[0-9]{1,4})?")
        String archiveNumber,

        @Schema(description = "The system it is kept in.") @Nullable @Size(min = 1, max = 120)
        String system,

        @Schema(description = "Whose archive it is.") @NotNull @Valid
        PartnerRef organisation,

        @NotNull @Valid LocalizedText title,

        @Schema(description = "Where the case can be seen.") @Nullable @Pattern(regexp = "https?://.{1,500}")
        String url,

        @Schema(description = "Its documents, as far as they are public.") @NotNull
        List<@NotNull @Valid CaseDocument> documents) {

    /** A list that is left out is empty. */
    public CaseFile {
        documents = Objects.requireNonNullElse(documents, List.of());
    }
}
