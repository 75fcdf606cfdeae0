package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a link asks for. */
@Schema(description = "What a link asks for, and of whom.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateForm(
        @NotNull ProgrammeRef programme,

        @Schema(description = "Who is asked.") @NotNull PartnerRef partner,

        @Schema(description = "Said above the lines.") @Nullable
        String message,

        @Schema(description = "The day by which the answer is wanted.") @NotNull
        LocalDate due,

        @Schema(description = "When the link is over.") @NotNull
        Instant expiresAt,

        @Schema(description = "What is asked for, line by line.") @NotNull
        List<@NotNull UpdateFormItem> items) {

    public UpdateForm {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }
}
