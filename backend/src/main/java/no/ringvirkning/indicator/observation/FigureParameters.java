package no.ringvirkning.indicator.observation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures of an area are asked for, as it stands in an address; the same words wherever figures are read. */
public record FigureParameters(
        @Parameter(
                description = "The category of each dimension, as in 'kind:created', several with a comma"
                        + " between; the total when absent.")
        @QueryParam("slice")
        @Nullable
        String slice,

        @Parameter(
                description =
                        "On which borders. AS_REPORTED: the area as it was in each period; figures of its own as they"
                                + " were reported. CODES_AT with a day: the area of that day, by figures on the borders of"
                                + " that day only. HARMONISED: the area of today, with figures from before a merger added"
                                + " up; what was divided has none from before.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                pattern = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}",
                                defaultValue = "AS_REPORTED"),
                example = "CODES_AT:2024-01-01")
        @QueryParam("areaBasis")
        @Nullable
        String areaBasis,

        @Parameter(
                description =
                        "The day that the answer is of: by figures of periods that were over by then, or of a stock had"
                                + " begun, and by the names, the definition, the target, the thresholds and, for HARMONISED,"
                                + " the borders of it. Today when absent.")
        @QueryParam("asOf")
        @Nullable
        LocalDate asOf,

        @Parameter(description = "By what had been published by this instant.") @QueryParam("knownAt") @Nullable
        Instant knownAt) {

    /** All that is known of an indicator. */
    public SeriesQuestion of(String indicator, @Nullable String area) {
        return between(indicator, area, null, null);
    }

    /** From one period to another, as they stand in the address. */
    public SeriesQuestion between(String indicator, @Nullable String area, @Nullable String from, @Nullable String to) {
        return SeriesQuestion.of(indicator, area, areaBasis, from, to, asOf).ofSlice(slice);
    }

    /** All up to a period, as it stands in the address. */
    public SeriesQuestion until(String indicator, @Nullable String area, @Nullable String period) {
        return SeriesQuestion.until(indicator, area, areaBasis, period, asOf).ofSlice(slice);
    }
}
