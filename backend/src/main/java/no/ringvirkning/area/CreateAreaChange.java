package no.ringvirkning.area;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to areas, to enter into the record. */
public record CreateAreaChange(
        @NotNull LocalDate date,
        @NotNull AreaChangeType type,
        @NotNull List<@NotNull Party> from,
        @NotNull List<@NotNull Party> to,
        @NotNull Comparability comparability) {

    public CreateAreaChange {
        from = from == null ? List.of() : from;
        to = to == null ? List.of() : to;
    }

    /** An area that took part, named by its slug, with the code it had. */
    public record Party(@NotNull String slug, @Nullable String code) {}
}
