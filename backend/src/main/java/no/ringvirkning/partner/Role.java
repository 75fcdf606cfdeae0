package no.ringvirkning.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a partner, or a person who is not named, does in a programme. */
@Entity
public class Role {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RoleName role;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText capacity;

    @Column(name = "programme_id")
    private UUID programmeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText note;

    @Enumerated(EnumType.STRING)
    private @Nullable Constituency constituency;

    @Embedded
    private @Nullable PartialPeriod period;

    @Column(name = "appointed_by_id")
    private @Nullable UUID appointedById;

    @Column(name = "ended_by_id")
    private @Nullable UUID endedById;

    @Column(name = "amount_known")
    private @Nullable Boolean amountKnown;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    Role() {}

    Role(AssignRole given, @Nullable Partner partner, UUID programmeId) {
        this.version = 1;
        this.programmeId = programmeId;
        say(given, partner);
    }

    /** Records something else about it; the programme and the decisions behind it stay. */
    void change(AssignRole given, @Nullable Partner partner) {
        PartialDate last = period == null ? null : period.to();
        PartialDate told = given.period() == null ? null : given.period().to();
        if (endedById != null && !Objects.equals(last, told)) {
            throw new ProblemException(
                    PartnerProblem.ALREADY_ENDED,
                    "A decision is recorded that ended it on another day.",
                    List.of(FieldProblem.pointer("/period/to", "rule", PartnerProblem.ALREADY_ENDED.title())));
        }
        say(given, partner);
    }

    private void say(AssignRole given, @Nullable Partner partner) {
        if ((partner == null) == (given.capacity() == null)) {
            throw new ProblemException(
                    PartnerProblem.NOT_ONE_HOLDER,
                    "Give a partner or a capacity, and not both.",
                    List.of(FieldProblem.pointer(
                            partner == null ? "/partner" : "/capacity",
                            "rule",
                            PartnerProblem.NOT_ONE_HOLDER.title())));
        }
        this.role = given.role();
        this.partnerId = partner == null ? null : partner.id();
        this.capacity = given.capacity();
        this.note = given.note();
        this.constituency = given.constituency();
        this.period = given.period();
        this.amountKnown = given.amountKnown();
        this.source = given.source();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    @Nullable
    UUID partnerId() {
        return partnerId;
    }

    /** Takes it back; it stays in the database for those who look into what was done. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Whether somebody has the same in it on some of the same days, as far as the dates are certain. */
    boolean isTheSameAtOnce(AssignRole given, @Nullable Partner partner) {
        return role == given.role()
                && Objects.equals(partnerId, partner == null ? null : partner.id())
                && Objects.equals(capacity, given.capacity())
                && Objects.equals(note, given.note())
                && constituency == given.constituency()
                && !endsBefore(period, given.period())
                && !endsBefore(given.period(), period);
    }

    private static boolean endsBefore(@Nullable PartialPeriod one, @Nullable PartialPeriod other) {
        return one != null
                && one.to() != null
                && other != null
                && other.from() != null
                && one.to().earliest().isBefore(other.from().latest());
    }

    /** Whether it certainly starts after the day. */
    boolean startsAfter(LocalDate day) {
        return period != null
                && period.from() != null
                && period.from().earliest().isAfter(day);
    }

    /** Whether a decision has given or ended it. */
    boolean isByDecision() {
        return appointedById != null || endedById != null;
    }

    /** Names the decision that appointed its holder. */
    void appointedBy(@Nullable UUID decision) {
        appointedById = decision;
    }

    /** Names the decision that ended it, if it is known. One that is recorded is not replaced by another. */
    void endedBy(@Nullable UUID decision) {
        if (decision != null && endedById != null && !endedById.equals(decision)) {
            throw new ProblemException(
                    PartnerProblem.ALREADY_ENDED,
                    "Another decision is recorded.",
                    List.of(FieldProblem.pointer("/decision", "rule", PartnerProblem.ALREADY_ENDED.title())));
        }
        endedById = decision == null ? endedById : decision;
    }

    /** Ends it, the date included. */
    void end(PartialDate date) {
        PartialPeriod ended = new PartialPeriod(period == null ? null : period.from(), date);
        if (!ended.isOrdered()) {
            throw new ProblemException(
                    PartnerProblem.ENDS_BEFORE_START,
                    "The role starts on %s.".formatted(ended.from().earliest()),
                    List.of(FieldProblem.pointer("/date", "rule", PartnerProblem.ENDS_BEFORE_START.title())));
        }
        period = ended;
    }
}
