package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of time between two partial dates, both included; an absent end is open or unknown. */
@Schema(description = "A stretch of time between two partial dates, both included. An absent end is open or not known.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record PartialPeriod(
        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "from_date"))
        @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
        @AttributeOverride(name = "circa", column = @Column(name = "from_circa"))
        @Nullable
        @Valid
        PartialDate from,

        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "to_date"))
        @AttributeOverride(name = "precision", column = @Column(name = "to_precision"))
        @AttributeOverride(name = "circa", column = @Column(name = "to_circa"))
        @Nullable
        @Valid
        PartialDate to) {

    /** Whether the day can lie in the period, as far as the dates are known. */
    public boolean contains(LocalDate day) {
        return (from == null || !from.earliest().isAfter(day))
                && (to == null || !to.latest().isBefore(day));
    }

    @JsonIgnore
    @AssertTrue(message = "a period ends after it starts")
    public boolean isOrdered() {
        return from == null || to == null || !to.latest().isBefore(from.earliest());
    }
}
