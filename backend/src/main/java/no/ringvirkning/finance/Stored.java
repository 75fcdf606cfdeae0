package no.ringvirkning.finance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The entries of a line as they are stored: with ids where the public records have slugs. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Entry(
            UUID id,
            @Enumerated(EnumType.STRING) FundingStage stage,
            @Embedded @Nullable Money amount,
            @Embedded @Nullable PartialDate date,
            @Nullable UUID decisionId,
            @Embedded @Nullable CaseRef caseRef,
            boolean historic,
            @Nullable Integer supersedes,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        static Entry of(UUID id, RecordEntry given, @Nullable UUID decisionId) {
            return new Entry(
                    id,
                    given.stage(),
                    given.amount(),
                    given.date(),
                    decisionId,
                    given.caseRef(),
                    given.historic(),
                    given.supersedes(),
                    given.note(),
                    given.source());
        }
    }
}
