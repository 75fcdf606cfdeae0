package no.ringvirkning.indicator.bulk;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of figures, as far as it can be read; what cannot be, was told and is null.
 *
 * @param row its number in the file; that with the names of the columns is 1
 * @param qualifier null, too, when the file does not say
 * @param evidenceLevel null, too, when the file does not say
 */
record ImportLine(
        int row,
        @Nullable String indicator,
        @Nullable String area,
        @Nullable Period period,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable EvidenceLevel evidenceLevel) {}
