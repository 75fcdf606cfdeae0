package no.ringvirkning.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator with its definitions over time. */
@Schema(description = "An indicator with its definitions over time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        @NotNull UUID id,

        @Schema(description = "Names the indicator in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The definition on the date asked for.") @NotNull
        IndicatorDefinition definition,

        @Schema(description = "All its definitions, oldest first.") @NotNull
        List<@NotNull IndicatorDefinition> definitions,

        @Nullable SourceReference source,

        @Schema(description = "The line of attribution to show with its figures.") @Nullable
        String attribution,

        @Schema(
                description =
                        "The id of the programme it belongs to, as in the feed. Absent in the library that all programmes"
                                + " share.")
        @Nullable
        UUID programmeId)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.INDICATOR;
    }

    @Override
    public @Nullable UUID ledgerProgramme() {
        return programmeId;
    }

    /** The definition that holds on a day. */
    public IndicatorDefinition definitionOn(LocalDate day) {
        return definitions.stream()
                .filter(d -> d.holdsBy(day))
                .reduce((before, after) -> after)
                .orElse(definition);
    }

    /** The same with the definition of another day. */
    public IndicatorView on(LocalDate day) {
        return new IndicatorView(id, slug, version, definitionOn(day), definitions, source, attribution, programmeId);
    }

    /** What is said of a dimension for a day: by the definition of that day when it has the dimension, else by another. */
    public Optional<Dimension> dimension(String key, LocalDate day) {
        List<IndicatorDefinition> nearest = new ArrayList<>();
        definitions.stream().filter(d -> d.holdsBy(day)).forEach(d -> nearest.add(0, d));
        definitions.stream().filter(d -> !d.holdsBy(day)).forEach(nearest::add);
        return nearest.stream()
                .flatMap(d -> d.dimensions().stream())
                .filter(d -> d.key().equals(key))
                .findFirst();
    }
}
