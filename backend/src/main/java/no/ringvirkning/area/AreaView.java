package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area with its names, codes and memberships over time. */
@Schema(description = "An area with its names, codes and memberships over time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaView(
        @NotNull UUID id,
        @NotNull String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @NotNull AreaKind kind,

        @Schema(description = "Other typologies it belongs to as well.") @NotNull
        List<@NotNull AreaKind> typologies,

        @Schema(description = "The name on the date asked for, else the last one it had.") @NotNull
        String name,

        @Schema(description = "The code on the date asked for. Absent when it had none that day.") @Nullable
        String code,

        @Schema(description = "The county on the date asked for.") @Nullable
        CountyRef county,

        @NotNull List<@NotNull AreaName> names,
        @NotNull List<@NotNull AreaCode> codes,

        @Schema(description = "The regions it is a member of; counties follow from the codes.") @NotNull
        List<@NotNull AreaMembership> memberships,

        @Schema(description = "False when it is not known which areas it consists of.") @NotNull
        Boolean membersKnown,

        @Nullable AreaRef centre,
        @Nullable LocalizedText note,
        @NotNull List<@NotNull AreaFact> facts,

        @Schema(description = "The line of attribution to show with it.") @Nullable
        String attribution) {

    /** The name valid on the day, else the last one before, else the first: as the record itself picks it. */
    public String nameOn(LocalDate day) {
        Comparator<AreaName> byFirstDay = Comparator.comparing(
                (AreaName n) -> n.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()));
        return names.stream()
                .filter(n -> n.validity().contains(day))
                .findFirst()
                .or(() -> names.stream()
                        .filter(n -> n.validity().from() == null
                                || !n.validity().from().isAfter(day))
                        .max(byFirstDay))
                .or(() -> names.stream().min(byFirstDay))
                .orElseThrow()
                .name();
    }
}
