package no.ringvirkning.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** An area to enter into the record. */
public record CreateArea(
        @NotNull @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]") @Size(max = 120)
        String slug,

        @NotNull AreaKind kind,
        @NotNull List<@NotNull AreaKind> typologies,
        @NotNull @Size(min = 1) List<@NotNull @Valid AreaName> names,
        @NotNull List<@NotNull @Valid AreaCode> codes,
        @NotNull List<@NotNull @Valid Membership> memberships,
        @NotNull Boolean membersKnown,
        @Nullable String centre,
        @Nullable @Valid LocalizedText note,
        @NotNull List<@NotNull @Valid AreaFact> facts,
        @NotNull List<@NotNull @Valid SourceReference> sources,
        @Nullable String attribution) {

    public CreateArea {
        typologies = typologies == null ? List.of() : typologies;
        codes = codes == null ? List.of() : codes;
        memberships = memberships == null ? List.of() : memberships;
        facts = facts == null ? List.of() : facts;
        sources = sources == null ? List.of() : sources;
    }

    /** The same area, a member of these. */
    CreateArea within(List<Membership> wholes) {
        return new CreateArea(
                slug, kind, typologies, names, codes, wholes, membersKnown, centre, note, facts, sources, attribution);
    }

    /** That the area is a member of another, named by its slug. */
    public record Membership(
            @NotNull String whole,
            @NotNull @Valid Validity validity,
            @Nullable @Valid LocalizedText note) {}
}
