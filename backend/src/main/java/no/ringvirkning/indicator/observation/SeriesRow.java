package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One point as the row of a table that says by itself what it is about.
 *
 * @param illustrative whether it was made up to show a feature
 */
record SeriesRow(
        String indicator,
        String area,
        String slice,
        String areaBasis,
        String period,
        @Nullable BigDecimal value,
        String unit,
        @Nullable MissingCode missing,
        @Nullable NoAnswer undefined,
        boolean lowerBound,
        int have,
        int of,
        @Nullable Qualifier qualifier,
        @Nullable EvidenceLevel evidenceLevel,
        @Nullable LocalDate borders,
        List<BreakKind> breaks,
        @Nullable String attribution,
        boolean illustrative) {}
