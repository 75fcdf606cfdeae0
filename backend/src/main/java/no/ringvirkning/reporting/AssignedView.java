package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of saying who reports on what. */
@Schema(description = "What came of saying who reports on what.")
public record AssignedView(
        @Schema(description = "1: it is never changed, each of its items is.") @NotNull
        Long version,

        @Schema(description = "In the order they were sent in; none when nobody has it any more.") @NotNull
        List<@NotNull AssignmentView> items)
        implements Versioned {

    public AssignedView {
        items = List.copyOf(items);
    }
}
