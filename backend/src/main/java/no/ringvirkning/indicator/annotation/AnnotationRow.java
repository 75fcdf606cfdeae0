package no.ringvirkning.indicator.annotation;

import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One note, or one thing that happened, as the row of a table that says by itself what it is about.
 *
 * @param programme the programme around which it happened; of a note, none
 */
record AnnotationRow(
        String indicator,
        @Nullable String area,
        @Nullable String programme,
        String key,
        @Nullable String period,
        @Nullable String until,
        LocalizedText text,
        @Nullable BreakType breakType) {}
