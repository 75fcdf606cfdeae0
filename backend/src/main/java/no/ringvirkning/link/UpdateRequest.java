package no.ringvirkning.link;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What is asked of an organisation, with the link that is good for it, once. What was answered or taken back stands. */
@Entity
@Table(name = "update_request")
public class UpdateRequest {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private @Nullable String message;

    private LocalDate due;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer_hash")
    private @Nullable String answerHash;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @ElementCollection
    @CollectionTable(name = "update_request_item", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Item> items = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    UpdateRequest() {}

    /** Nobody has a link to it yet. */
    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate, the link from the first call of renew
    UpdateRequest(
            UUID programmeId,
            UUID partnerId,
            @Nullable String message,
            LocalDate due,
            List<Stored.Item> items,
            String by) {
        this.version = 1;
        this.programmeId = programmeId;
        this.partnerId = partnerId;
        this.message = message;
        this.due = due;
        this.madeBy = by;
        this.items.addAll(items);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    List<Stored.Item> items() {
        return List.copyOf(items);
    }

    /** Gives it a link in the place of the one that it had. */
    void link(String token, Instant now, Instant until) {
        if (madeAt == null) {
            madeAt = now;
        }
        tokenHash = Token.hash(token);
        // A clock that was set back does not make it older than it is.
        linkedAt = now.isBefore(madeAt) ? madeAt : now;
        expiresAt = until;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** Says what came of each line, and is over with that. */
    void answer(String hash, List<Stored.Item> answered, Instant now) {
        for (int i = 0; i < answered.size(); i++) {
            items.set(i, answered.get(i));
        }
        answerHash = hash;
        answeredAt = now;
    }

    /** When it was answered. */
    Instant answeredAt() {
        return Objects.requireNonNull(answeredAt, "it was answered");
    }

    boolean wasAnsweredBy(String hash) {
        return hash.equals(answerHash);
    }

    /** A clock that was set back does not lengthen the life of the link. */
    UpdateRequestState state(Instant now) {
        if (answeredAt != null) {
            return UpdateRequestState.ANSWERED;
        }
        if (revokedAt != null) {
            return UpdateRequestState.REVOKED;
        }
        boolean alive = now.isBefore(expiresAt) && !linkedAt.isAfter(now.plusSeconds(60));
        return alive ? UpdateRequestState.OPEN : UpdateRequestState.EXPIRED;
    }
}
