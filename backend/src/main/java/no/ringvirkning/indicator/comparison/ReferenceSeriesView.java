package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the figures of an indicator are compared with. */
@Schema(description = "What the figures of an indicator are compared with: those of another area.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceSeriesView(
        @NotNull UUID id,

        @Schema(description = "Names the reference: its indicator and its key.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions of the record, from 1.") @NotNull
        Long version,

        @NotNull IndicatorRef indicator,

        @Schema(description = "Names it among the references of the indicator.") @NotNull
        String key,

        @NotNull ReferenceKind kind,
        @NotNull LocalizedText name,

        @Schema(description = "The area whose figures it is.") @NotNull
        AreaRef area,

        @Schema(description = "What sources say of figures that they do not give.") @NotNull
        List<@NotNull ReferenceStatement> statements,

        @Nullable SourceReference source)
        implements PublishedView {

    public ReferenceSeriesView {
        statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
    }

    /** The same without what is said of periods that were not over by the day, or of a stock had not begun. */
    ReferenceSeriesView by(LocalDate day, IndicatorView measured) {
        return new ReferenceSeriesView(
                id,
                slug,
                version,
                indicator,
                key,
                kind,
                name,
                area,
                statements.stream().filter(s -> s.isOfBefore(day, measured)).toList(),
                source);
    }

    @Override
    public EntityType entityType() {
        return EntityType.REFERENCE_SERIES;
    }
}
