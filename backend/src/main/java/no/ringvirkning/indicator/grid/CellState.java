package no.ringvirkning.indicator.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure can be written in a cell. */
@Schema(
        description =
                "Whether a figure can be written in a cell. OPEN: it can. UNDER_WAY: one was handed in and is not"
                        + " published yet. FUTURE: nothing can be told of the period yet. COMPUTED: it is worked out from others.")
public enum CellState {
    OPEN,
    UNDER_WAY,
    FUTURE,
    COMPUTED
}
