package no.ringvirkning.governance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.shared.CodedText;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Quantity;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The parts of a body as they are stored: with ids where the public records have slugs. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Seat(
            String key,
            @Enumerated(EnumType.STRING) SeatRole role,
            @Enumerated(EnumType.STRING) @Nullable Constituency constituency,
            @Nullable Integer count,
            @Nullable Boolean voting,
            @Nullable String substituteFor,
            @Embedded @Nullable PartialPeriod period,
            @Nullable UUID appointedById,
            @Nullable UUID endedById,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        Seat ended(PartialPeriod until, @Nullable UUID decision) {
            return new Seat(
                    key, role, constituency, count, voting, substituteFor, until, appointedById, decision, source);
        }
    }

    @Embeddable
    record Delegation(
            String key,
            @Nullable UUID toBodyId,
            @Nullable UUID toPartnerId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText text,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText subject,

            @Embedded
            @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
            @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
            @AttributeOverride(name = "qualifier", column = @Column(name = "limit_qualifier"))
            @AttributeOverride(name = "priceYear", column = @Column(name = "limit_price_year"))
            @Nullable
            Money limit,

            @Embedded @Nullable Validity validity,
            @Nullable UUID decisionId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Meeting(
            String key,
            @Embedded PartialDate date,
            @Nullable String place,

            @Embedded
            @AttributeOverride(name = "value", column = @Column(name = "attendance_value"))
            @AttributeOverride(name = "unit", column = @Column(name = "attendance_unit"))
            @AttributeOverride(name = "qualifier", column = @Column(name = "attendance_qualifier"))
            @AttributeOverride(name = "verbatim", column = @Column(name = "attendance_verbatim"))
            @Nullable
            Quantity attendance,

            @JdbcTypeCode(SqlTypes.JSON) List<CodedText> agenda,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}
}
