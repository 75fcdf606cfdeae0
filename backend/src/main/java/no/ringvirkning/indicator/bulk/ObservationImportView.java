package no.ringvirkning.indicator.bulk;

import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a file of figures. */
@Schema(description = "What came of a file of figures.")
public record ObservationImportView(
        @Schema(description = "Always 1: it is made once, and does not change.") @NotNull
        Long version,

        @Schema(description = "How many rows the file has, without that with the names of the columns.") @NotNull
        Long rows,

        @Schema(description = "How many are figures of periods that had none.") @NotNull
        Long added,

        @Schema(
                description =
                        "How many say something else than what stood: each is the next revision, for the reason given.")
        @NotNull
        Long changed,

        @Schema(description = "How many say what is published already, and were left out.") @NotNull
        Long unchanged,

        @Schema(description = "To how many series something was added: each has one entry in the record of changes.")
        @NotNull
        Long series)
        implements Versioned {}
