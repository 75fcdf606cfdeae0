package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of one period. */
@Schema(description = "The figure of one period: a value, or the reason why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeriesPoint(
        @Schema(description = "The period, such as 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-01.", examples = "2019")
        @NotNull
        String period,

        @Schema(description = "Exact, never rounded. Absent when there is none; zero is a value.") @Nullable
        BigDecimal value,

        @Schema(
                description =
                        "Why there is no value, or, of what is worked out, why there is none to work it out from.")
        @Nullable
        MissingCode missing,

        @Schema(
                description =
                        "Why what is worked out has no answer. Absent when it has one; of what is observed, present only where"
                                + " its figure stands on other borders than those asked for.")
        @Nullable
        NoAnswer undefined,

        @Schema(description = "True when the true value may be larger, and is not smaller.") @NotNull
        Boolean lowerBound,

        @NotNull Coverage coverage,

        @Schema(description = "How the number is meant. Absent when there is none.") @Nullable
        Qualifier qualifier,

        @Schema(description = "How well it is proven; of a sum, its weakest part.") @Nullable
        EvidenceLevel evidenceLevel,

        @Schema(description = "A day whose borders the figure stands on, when they are not those of its own period.")
        @Nullable
        LocalDate borders,

        @Schema(
                description =
                        "Of a figure that is worked out, or goes into one that is, by areas as reported: the day since which the"
                                + " area has been the one that the figure is of, with those borders and made of those areas. Figures"
                                + " with different days are not worked with together. Absent when the area is not known to have been"
                                + " another before.")
        @Nullable
        LocalDate areaSince,

        @Schema(description = "Why it cannot be compared with the point before it.") @NotNull
        List<@NotNull BreakKind> breaks,

        @Schema(
                description =
                        "True when it was made up to show a feature, or a part of it was: no fact about a real place.")
        @NotNull
        Boolean illustrative) {

    public SeriesPoint {
        breaks = List.copyOf(Objects.requireNonNullElse(breaks, List.of()));
        illustrative = illustrative != null && illustrative;
    }

    /** One of which it is not said since when its area has been the one that it is of. */
    public SeriesPoint(
            String period,
            @Nullable BigDecimal value,
            @Nullable MissingCode missing,
            @Nullable NoAnswer undefined,
            Boolean lowerBound,
            Coverage coverage,
            @Nullable Qualifier qualifier,
            @Nullable EvidenceLevel evidenceLevel,
            @Nullable LocalDate borders,
            List<BreakKind> breaks,
            Boolean illustrative) {
        this(
                period,
                value,
                missing,
                undefined,
                lowerBound,
                coverage,
                qualifier,
                evidenceLevel,
                borders,
                null,
                breaks,
                illustrative);
    }

    /** The same figure, of an area that has been the same since a day. */
    SeriesPoint ofAreaSince(@Nullable LocalDate day) {
        return new SeriesPoint(
                period,
                value,
                missing,
                undefined,
                lowerBound,
                coverage,
                qualifier,
                evidenceLevel,
                borders,
                day,
                breaks,
                illustrative);
    }

    /** The figure for those who calculate with it. */
    public Figure figure() {
        if (undefined != null) {
            return Figure.undefined(undefined.reason(missing));
        }
        return value == null
                ? Figure.missing(Objects.requireNonNullElse(missing, MissingCode.NOT_REPORTED))
                : Qualified.known(value, Objects.requireNonNullElse(qualifier, Qualifier.EXACT));
    }
}
