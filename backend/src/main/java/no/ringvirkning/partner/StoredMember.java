package no.ringvirkning.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link GroupMember} as it is stored: the partner by id. */
@Embeddable
record StoredMember(
        @Column(name = "partner_id") UUID partnerId,
        @Nullable @Embedded PartialPeriod period,

        @Nullable @JdbcTypeCode(SqlTypes.JSON) @Column(name = "source")
        SourceReference source) {}
