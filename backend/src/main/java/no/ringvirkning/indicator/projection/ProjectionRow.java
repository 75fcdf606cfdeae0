package no.ringvirkning.indicator.projection;

import java.math.BigDecimal;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one period as the row of a table that says by itself what it is about.
 *
 * @param change by which part more or less it will be than in the base, where the source has no series
 * @param observed what came
 * @param since the period that the observed change is counted from
 * @param illustrative whether it, or what came, was made up to show a feature
 */
record ProjectionRow(
        String indicator,
        String area,
        String slice,
        String key,
        ProjectionMethod method,
        @Nullable String publisher,
        @Nullable LocalizedText variant,
        @Nullable String madeIn,
        @Nullable String basePeriod,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable BigDecimal change,
        @Nullable BigDecimal observed,
        @Nullable String since,
        @Nullable BigDecimal observedSince,
        @Nullable BigDecimal observedChange,
        @Nullable BigDecimal difference,
        @Nullable NoOutcome notCompared,
        BasisFit basisFit,
        DefinitionFit definitionFit,
        boolean illustrative) {}
