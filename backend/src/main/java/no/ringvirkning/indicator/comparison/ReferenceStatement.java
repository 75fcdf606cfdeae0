package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a source says of figures that it does not give. */
@Schema(
        description =
                "What a source says of how figures stand to others. It says so, whether there are figures or not.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceStatement(
        @NotNull @Valid AreaRef area,

        @Schema(description = "Whether it is said of each municipality of the area, and not of the area as a whole.")
        @NotNull
        Boolean ofEach,

        @NotNull Position position,

        @Schema(description = "The period it is said of. Absent when the source does not say.")
        @Nullable
        @Size(min = 4, max = 10)
        String period,

        @Nullable @Valid SourceReference source) {

    public ReferenceStatement {
        ofEach = ofEach != null && ofEach;
    }

    /** Whether what it is said of had happened by the day, as for figures; of no known period it may have. */
    boolean isOfBefore(LocalDate day, IndicatorView measured) {
        if (period == null) {
            return true;
        }
        Period of = Period.parse(period);
        return measured.definitionOn(of.firstDay()).kind().hasHappened(of, day);
    }
}
