package no.ringvirkning.indicator.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note on the figures of an indicator. */
@Schema(description = "A note on the figures of an indicator. It alters none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnotationView(
        @NotNull UUID id,

        @Schema(description = "Names the note: its indicator and its key.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions of the record, from 1.") @NotNull
        Long version,

        @NotNull IndicatorRef indicator,

        @Schema(
                description =
                        "The area whose figures it is about; all when absent, but of a break of AREA not the country.")
        @Nullable
        AreaRef area,

        @Schema(description = "Names it among the notes of the indicator.") @NotNull
        String key,

        @Schema(description = "The first period that it is about.") @NotNull
        String period,

        @NotNull LocalizedText text,

        @Schema(description = "What became another then. Absent when figures before and after can be compared.")
        @Nullable
        BreakType breakType,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.ANNOTATION;
    }
}
