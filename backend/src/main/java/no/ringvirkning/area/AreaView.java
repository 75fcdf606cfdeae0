package no.ringvirkning.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area with its names, codes and memberships over time. */
@Schema(description = "An area with its names, codes and memberships over time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaView(
        @NotNull UUID id,

        @Schema(description = "Names the area in addresses; never given to another.") @NotNull
        String slug,

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

        @Schema(description = "Its names over time.") @NotNull
        List<@NotNull AreaName> names,

        @Schema(description = "Its codes over time; a code may have meant another area at another time.") @NotNull
        List<@NotNull AreaCode> codes,

        @Schema(description = "The regions it is a member of; counties follow from the codes.") @NotNull
        List<@NotNull AreaMembership> memberships,

        @Schema(description = "False when it is not known which areas it consists of.") @NotNull
        Boolean membersKnown,

        @Nullable AreaRef centre,
        @Nullable LocalizedText note,

        @Schema(description = "What its sources say of it in figures.") @NotNull
        List<@NotNull AreaFact> facts,

        @Schema(description = "Where the record of it comes from.") @NotNull
        List<@NotNull SourceReference> sources,

        @Schema(description = "The line of attribution to show with it.") @Nullable
        String attribution)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.AREA;
    }

    /** The name on a day: the one valid then, else the one that came nearest before, else the first. */
    public String nameOn(LocalDate day) {
        return names.stream()
                .filter(n -> n.validity().contains(day))
                .findFirst()
                .or(() -> names.stream().filter(n -> startsBy(n, day)).max(BY_START))
                .or(() -> names.stream().min(BY_START))
                .map(AreaName::name)
                .orElse(name);
    }

    /** The same area as it is on another day, among these others. */
    AreaView on(LocalDate day, Map<String, AreaView> around, List<AreaView> counties) {
        String codeThen = codeOn(day, CodeSystem.SSB_KLASS_131);
        CountyRef countyThen = codeThen == null ? null : countyOn(day, codeThen.substring(0, 2), counties);
        return new AreaView(
                id,
                slug,
                version,
                kind,
                typologies,
                nameOn(day),
                codeThen == null ? codeOn(day, CodeSystem.SSB_KLASS_104) : codeThen,
                countyThen,
                names,
                codes,
                memberships.stream()
                        .map(m -> new AreaMembership(named(m.area(), day, around), m.kind(), m.validity(), m.note()))
                        .toList(),
                membersKnown,
                centre == null ? null : named(centre, day, around),
                note,
                facts,
                sources,
                attribution);
    }

    private static AreaRef named(AreaRef area, LocalDate day, Map<String, AreaView> around) {
        AreaView known = around.get(area.slug());
        return known == null ? area : new AreaRef(area.slug(), known.nameOn(day));
    }

    private static @Nullable CountyRef countyOn(LocalDate day, String digits, List<AreaView> counties) {
        return counties.stream()
                .filter(c -> digits.equals(c.codeOn(day, CodeSystem.SSB_KLASS_104)))
                .findFirst()
                .map(c -> new CountyRef(digits, c.slug, c.nameOn(day)))
                .orElse(null);
    }

    private @Nullable String codeOn(LocalDate day, CodeSystem system) {
        return codes.stream()
                .filter(c -> c.system() == system && c.validity().contains(day))
                .findFirst()
                .map(AreaCode::code)
                .orElse(null);
    }

    private static final Comparator<AreaName> BY_START =
            Comparator.comparing(n -> n.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private static boolean startsBy(AreaName name, LocalDate day) {
        LocalDate from = name.validity().from();
        return from == null || !from.isAfter(day);
    }
}
