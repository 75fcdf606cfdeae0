package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The days on which something holds: half-open, [from, to). An absent end is open. */
@Schema(
        description = "The days on which this holds, half-open: `from` is the first day, `to` the first day after."
                + " An absent end is open.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Validity(
        @Schema(description = "The first day.", examples = "2020-01-01") @Column(name = "valid_from") @Nullable
        LocalDate from,

        @Schema(description = "The first day after.", examples = "2024-01-01") @Column(name = "valid_to") @Nullable
        LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    /** What was stored; an embedded value all of whose columns are null is read as null. */
    public static Validity orAlways(@Nullable Validity stored) {
        return stored == null ? ALWAYS : stored;
    }

    public boolean contains(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Validity other) {
        return (from == null || other.to == null || from.isBefore(other.to))
                && (other.from == null || to == null || other.from.isBefore(to));
    }

    @JsonIgnore
    @AssertTrue(message = "validity ends after it starts")
    public boolean isOrdered() {
        return from == null || to == null || from.isBefore(to);
    }
}
