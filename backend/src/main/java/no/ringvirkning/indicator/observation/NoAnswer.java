package no.ringvirkning.indicator.observation;

import java.util.Objects;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why what is worked out from other figures has no answer. It is never zero instead. */
@Schema(
        description =
                "Why what is worked out from other figures has no answer. ZERO_DENOMINATOR: Nothing is divided by"
                        + " zero. DENOMINATOR_NOT_GROWING: One change for each of another says something only where the other grows."
                        + " GROWTH_NEEDS_POSITIVE_VALUES: Growth by a rate starts and ends above zero. DEFINITION_CHANGED: What goes"
                        + " in was counted in another unit then. AREA_CHANGED: What goes in is not all of the area with the"
                        + " same borders, or made of the same areas: at the start of a change, or as two figures of a period were reported; or the"
                        + " figure that there is stands on other borders than those asked for. MISSING_INPUT: A figure that goes in is missing.")
public enum NoAnswer {
    /** Nothing is divided by zero. */
    ZERO_DENOMINATOR,
    /** One change for each of another says something only where the other grows. */
    DENOMINATOR_NOT_GROWING,
    /** Growth by a rate starts and ends above zero. */
    GROWTH_NEEDS_POSITIVE_VALUES,
    /** What goes in was counted in another unit then. */
    DEFINITION_CHANGED,
    /** What goes in is not all of the area with the same borders, or made of the same areas, or on other borders than those asked for. */
    AREA_CHANGED,
    /** A figure that goes in is missing. */
    MISSING_INPUT;

    static NoAnswer of(Reason reason) {
        return valueOf(reason.key());
    }

    Reason reason(@Nullable MissingCode missing) {
        return this == MISSING_INPUT
                ? new Reason.MissingInput(Objects.requireNonNullElse(missing, MissingCode.NOT_REPORTED))
                : Reason.Because.valueOf(name());
    }
}
