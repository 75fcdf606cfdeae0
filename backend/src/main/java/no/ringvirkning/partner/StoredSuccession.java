package no.ringvirkning.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link PartnerSuccession} as it is stored: the other organisation by id. */
@Embeddable
record StoredSuccession(
        @Enumerated(EnumType.STRING) @Column(name = "type") SuccessionType type,

        @Nullable @Column(name = "other_id") UUID otherId,
        @Nullable @Embedded PartialDate date,

        @Nullable @JdbcTypeCode(SqlTypes.JSON) @Column(name = "source")
        SourceReference source) {}
