package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of days, both ends in it. */
@Schema(name = "ReportedDays", description = "A stretch of days, both ends in it.")
public record Days(@NotNull LocalDate from, @NotNull LocalDate to) {

    @JsonIgnore
    @AssertTrue(message = "it ends when it begins or later")
    public boolean isOrdered() {
        return from == null || to == null || !to.isBefore(from);
    }
}
