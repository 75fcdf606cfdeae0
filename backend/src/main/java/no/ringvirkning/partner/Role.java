package no.ringvirkning.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
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

    /** For Hibernate. */
    Role() {}

    Role(AssignRole given, @Nullable Partner partner, UUID programmeId) {
        if ((partner == null) == (given.capacity() == null)) {
            throw new ProblemException(
                    PartnerProblem.NOT_ONE_HOLDER,
                    "Give a partner or a capacity, and not both.",
                    List.of(FieldProblem.pointer(
                            partner == null ? "/partner" : "/capacity",
                            "rule",
                            PartnerProblem.NOT_ONE_HOLDER.title())));
        }
        this.version = 1;
        this.role = given.role();
        this.partnerId = partner == null ? null : partner.id();
        this.capacity = given.capacity();
        this.programmeId = programmeId;
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

    /** Whether it certainly starts after the day. */
    boolean startsAfter(LocalDate day) {
        return period != null
                && period.from() != null
                && period.from().earliest().isAfter(day);
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
