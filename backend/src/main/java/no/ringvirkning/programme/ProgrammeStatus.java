package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the programme stands today, as far as its sources tell. */
@Schema(
        description = "Where the programme stands today, as far as its sources tell. NOT_KNOWN: The sources do not say "
                + "whether it still runs.")
public enum ProgrammeStatus {
    PLANNED,
    RUNNING,
    COMPLETED,
    /** The sources do not say whether it still runs. */
    NOT_KNOWN
}
