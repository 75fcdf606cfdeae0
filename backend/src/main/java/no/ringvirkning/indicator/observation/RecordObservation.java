package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was observed in one period, to enter into the record. */
@Schema(description = "What was observed in one period, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordObservation(
        @Schema(description = "The period, of the frequency of the indicator.", examples = "2024")
        @NotNull
        @Size(min = 4, max = 10)
        String period,

        @Schema(description = "The figure. Absent when there is none, and where it is worked out of its parts.")
        @Nullable
        BigDecimal value,

        @Nullable MissingCode missing,

        @Schema(description = "What is above the line, of a proportion.") @Nullable
        BigDecimal numerator,

        @Schema(description = "What is below the line, of a proportion.") @Nullable
        BigDecimal denominator,

        @NotNull Qualifier qualifier,
        @NotNull EvidenceLevel evidenceLevel,

        @Schema(description = "A day whose borders it stands on. Absent when they are those of its period.") @Nullable
        LocalDate borders,

        @Schema(description = "The code of the area in the source.") @Nullable @Pattern(regexp = "[0-9]{2,6}")
        String codeAsReported,

        @Nullable @Valid SourceReference source,

        @Schema(description = "Why what was published of the period before is changed.")
        @Nullable
        @Size(min = 1, max = 1000)
        String reason) {

    public RecordObservation {
        qualifier = Objects.requireNonNullElse(qualifier, Qualifier.EXACT);
    }

    /** Whether it says what stands there already. */
    boolean repeats(ObservedPoint standing) {
        return same(value, standing.value())
                && missing == standing.missing()
                && same(numerator, standing.numerator())
                && same(denominator, standing.denominator())
                && qualifier == standing.qualifier()
                && evidenceLevel == standing.evidenceLevel()
                && Objects.equals(borders, standing.borders())
                && Objects.equals(codeAsReported, standing.codeAsReported())
                && Objects.equals(source, standing.source());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
