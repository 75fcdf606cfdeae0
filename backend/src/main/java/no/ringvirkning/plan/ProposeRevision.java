package no.ringvirkning.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies that a revision is put before. */
@Schema(description = "The bodies that a revision is put before.")
public record ProposeRevision(
        @Schema(description = "In the order in which they are told.") @NotNull
        List<@NotNull @Valid RequiredBody> bodies) {
    /** A list that is left out is empty. */
    public ProposeRevision {
        bodies = Objects.requireNonNullElse(bodies, List.of());
    }
}
