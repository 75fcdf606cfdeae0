package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as exactly as it is known, and no more exactly: "2013", "januar 2020", "våren 2016", "08.05.2020". */
@Schema(
        description =
                "A date as exactly as it is known. `date` is the first day it can be; `precision` says how long the"
                        + " stretch is that it lies in (SEASON: three months, so \"våren 2016\" is 2016-03-01 SEASON).")
@Embeddable
public record PartialDate(
        @Schema(description = "The first day the date can be.", examples = "2016-03-01") @NotNull @Column(name = "date")
        LocalDate date,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "precision")
        DatePrecision precision,

        @Schema(description = "True when the source says \"ca\": the date may lie a little outside.")
        @NotNull
        @Column(name = "circa")
        Boolean circa) {

    public PartialDate {
        circa = circa != null && circa;
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR, false);
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, DatePrecision.DAY, false);
    }

    /** The first day the date can be. */
    public LocalDate earliest() {
        return date;
    }

    /** The last day the date can be. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case SEASON -> date.plusMonths(3).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    @JsonIgnore
    @AssertTrue(message = "a date known by month, season or year starts on the first day of it")
    public boolean isAligned() {
        if (date == null || precision == null) {
            return true;
        }
        return switch (precision) {
            case DAY -> true;
            case MONTH, SEASON -> date.getDayOfMonth() == 1;
            case YEAR -> date.getDayOfYear() == 1;
        };
    }
}
