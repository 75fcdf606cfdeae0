package no.ringvirkning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.plan.content.DependencyType;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The parts of a revision that point elsewhere, as they are stored: with ids where the public records have slugs and codes. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Adoption(
            UUID bodyId,
            boolean required,
            boolean requiredAssumed,
            @Enumerated(EnumType.STRING) AdoptionStatus status,
            @Nullable UUID decisionId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        boolean isAdopted() {
            return status.isAdopted();
        }
    }

    @Embeddable
    record Role(
            @Enumerated(EnumType.STRING) RoleName role,
            @Nullable UUID partnerId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText capacity,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Budget(
            String key,
            int year,
            @Nullable UUID funderId,
            BigDecimal amount,
            String currency,
            @Enumerated(EnumType.STRING) Qualifier qualifier,
            @Nullable Integer priceYear,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {}

    @Embeddable
    record Dependency(
            @Column(name = "on_id") UUID measureId,
            @Enumerated(EnumType.STRING) DependencyType type) {}
}
