package no.ringvirkning.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a partner is no more, and who carries on. */
@Schema(description = "That a partner is no more, and who carries on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DissolvePartner(
        @Schema(description = "The first day on which it is no more.", examples = "2024-01-01") @NotNull
        LocalDate date,

        @Schema(
                description =
                        "MERGED_INTO or TASK_TRANSFERRED with the partner that carries on, DISSOLVED without. DISSOLVED when absent.")
        @NotNull
        SuccessionType type,

        @Schema(description = "Who carries on.") @Nullable @Valid
        PartnerRef partner,

        @Nullable @Valid SourceReference source) {

    /** Without a type nobody carries on. */
    public DissolvePartner {
        type = Objects.requireNonNullElse(type, SuccessionType.DISSOLVED);
    }

    /** Nobody carries on. */
    public static DissolvePartner on(LocalDate date) {
        return new DissolvePartner(date, SuccessionType.DISSOLVED, null, null);
    }

    @JsonIgnore
    @AssertTrue(message = "partner carries on after MERGED_INTO and TASK_TRANSFERRED, and none does after DISSOLVED")
    public boolean isEnded() {
        return switch (type) {
            case MERGED_INTO, TASK_TRANSFERRED -> partner != null;
            case DISSOLVED -> partner == null;
            case SPLIT_FROM, RENAMED, RE_ESTABLISHED -> false;
        };
    }
}
