package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a programme is an answer to. */
@Schema(description = "What a programme is an answer to.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Challenge(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull @Valid LocalizedText title,
        @Nullable @Valid LocalizedText text,
        @Nullable @Valid PartialPeriod period,

        @Schema(description = "The industries it touches, in the words of the source.") @NotNull
        List<@NotNull @Valid LocalizedText> industries,

        @Schema(description = "Other areas it involves, such as where people moved.") @NotNull
        List<@NotNull @Valid AreaRef> areas,

        @Schema(description = "What set it off.") @NotNull List<@NotNull @Valid TriggerEvent> triggerEvents,
        @Nullable @Valid SourceReference source) {

    /** A list that is left out is empty. */
    public Challenge {
        industries = Objects.requireNonNullElse(industries, List.of());
        areas = Objects.requireNonNullElse(areas, List.of());
        triggerEvents = Objects.requireNonNullElse(triggerEvents, List.of());
    }
}
