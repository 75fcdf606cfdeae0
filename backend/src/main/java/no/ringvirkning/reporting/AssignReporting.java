package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to report on what. All of it or nothing. */
@Schema(
        description =
                "Who is to report on what: an account or an organisation has all of it from now on, or nothing changes. Without"
                        + " either, nobody in particular has it any more.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignReporting(
        @Schema(description = "What it is, up to 200 at once.") @NotNull @Size(min = 1, max = 200)
        List<@NotNull @Valid Item> items,

        @Schema(description = "The account of a member of the programme who reports.") @Nullable
        UUID account,

        @Schema(description = "The slug of an organisation for which a member reports.") @Nullable @Size(max = 120)
        String partner,

        @Schema(description = "The day by which it is wanted, where that is before the round is over.") @Nullable
        LocalDate due) {

    /** A measure or a figure. */
    @Schema(name = "AssignItem", description = "A measure, or the figures of a target: one of the two.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(description = "The code of the measure.") @Nullable @Size(max = 20)
            String measure,

            @Schema(description = "The id of the target whose figures they are.") @Nullable
            UUID target,

            @Schema(
                    description =
                            "The id of the assignment that the caller has seen there, absent where there was none: who comes"
                                    + " second is told.")
            @Nullable
            UUID replaces) {

        @JsonIgnore
        @AssertTrue(message = "it is a measure or a target")
        public boolean isOne() {
            return (measure == null) != (target == null);
        }
    }

    public AssignReporting {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }

    @JsonIgnore
    @AssertTrue(message = "an account or an organisation has it, not both")
    public boolean isForOneAtMost() {
        return account == null || partner == null;
    }

    /** Whether nobody in particular is to have it. */
    @JsonIgnore
    boolean isForNobody() {
        return account == null && partner == null;
    }
}
