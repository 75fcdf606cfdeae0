package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting of a body. */
@Schema(description = "A meeting of a body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Meeting(
        @Schema(description = "Names it within the body, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid PartialDate date,

        @Schema(description = "Where.") @Nullable @Size(min = 1, max = 200)
        String place,

        @Schema(description = "How many attended; names are not recorded.") @Nullable @Valid
        Quantity attendance,

        @Schema(description = "What was on the agenda, in order.") @NotNull
        List<@NotNull @Valid CodedText> agenda,

        @Nullable @Valid SourceReference source) {

    /** A list that is left out is empty. */
    public Meeting {
        agenda = Objects.requireNonNullElse(agenda, List.of());
    }
}
