package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the case about money is handled, in a system that is not ours. */
@Schema(description = "Where the case about money is handled, in a system that is not ours.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record CaseRef(
        @Schema(description = "The system.", examples = "regionalforvaltning.no")
        @NotNull
        @Size(min = 1, max = 120)
        @Column(name = "case_system")
        String system,

        @Schema(description = "The number of the case there.", examples = "2018-0042")
        @NotNull
        @Size(min = 1, max = 80)
        @Column(name = "case_number")
        String number,

        @Schema(description = "Where it can be read.")
        @Nullable
        @Pattern(regexp = "https?://[^\\s]{1,500}")
        @Column(name = "case_url")
        String url) {}
