package no.ringvirkning.access.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened. It is never changed. */
@Entity
@Immutable
@Table(name = "security_event")
public class SecurityEvent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private SecurityEventKind kind;

    private @Nullable String actor;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail = Map.of();

    /** For Hibernate. */
    SecurityEvent() {}

    SecurityEvent(
            Instant now,
            SecurityEventKind kind,
            @Nullable String actor,
            @Nullable UUID accountId,
            @Nullable UUID programmeId,
            Map<String, String> detail) {
        this.recordedAt = now;
        this.kind = kind;
        this.actor = actor;
        this.accountId = accountId;
        this.programmeId = programmeId;
        this.detail = detail;
    }
}
