package no.ringvirkning.finance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How much of the money of a programme its own people have to pay, and how much the public may, for some years. */
@Entity
@Table(name = "cofunding_rule")
public class CofundingRule {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "min_own_share")
    private @Nullable BigDecimal minOwnShare;

    @Column(name = "max_public_share")
    private @Nullable BigDecimal maxPublicShare;

    /** Null when open at both ends: an embedded value all of whose columns are null is read as null. */
    @Embedded
    private @Nullable Validity validity;

    @ElementCollection
    @CollectionTable(name = "cofunding_own_funder", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "position")
    @Column(name = "partner_id")
    private List<UUID> ownFunders = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    CofundingRule() {}

    CofundingRule(SetCofundingRule given, UUID programmeId, List<UUID> ownFunders) {
        if (given.minOwnShare() == null && given.maxPublicShare() == null) {
            throw FundingProblem.RULE_SAYS_NOTHING.at("/minOwnShare", "Give one share at least.");
        }
        byYear(given.validity().from(), "/validity/from");
        byYear(given.validity().to(), "/validity/to");
        this.programmeId = programmeId;
        this.minOwnShare = given.minOwnShare();
        this.maxPublicShare = given.maxPublicShare();
        this.validity = given.validity();
        this.ownFunders.addAll(ownFunders);
        this.source = given.source();
    }

    private static void byYear(@Nullable LocalDate day, String pointer) {
        if (day != null && day.getDayOfYear() != 1) {
            throw FundingProblem.RULE_NOT_BY_YEAR.at(pointer, "%s is not the first of January.".formatted(day));
        }
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    /** The version that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    /** Takes it back: it should not have been set. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Makes room for the next one; whether it had to. */
    boolean makeRoomFor(Validity next) {
        Validity held = Validity.orAlways(validity);
        if (!held.overlaps(next)) {
            return false;
        }
        boolean goesOn = held.to() == null
                && next.from() != null
                && (held.from() == null || held.from().isBefore(next.from()));
        if (!goesOn) {
            throw FundingProblem.RULES_OVERLAP.at("/validity", "Another rule holds %s.".formatted(held));
        }
        validity = new Validity(held.from(), next.from());
        return true;
    }
}
