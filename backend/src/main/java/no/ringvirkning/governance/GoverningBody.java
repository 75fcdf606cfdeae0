package no.ringvirkning.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body that decides: whose it is, its seats by constituency, what it delegates and when it met. */
@Entity
@Table(name = "governing_body")
public class GoverningBody {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    /** Rises with every change, so that the version does also when the same is said again: that it was, is on record. */
    private long changes;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private GoverningBodyType type;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText mandate;

    /** Null when open at both ends: an embedded value all of whose columns are null is read as null. */
    @Embedded
    private @Nullable Validity validity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(name = "declared_constituencies", columnDefinition = "text[]")
    private List<Constituency> declaredConstituencies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "seat", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<Stored.Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delegation", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<Stored.Delegation> delegations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<Stored.Meeting> meetings = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    GoverningBody() {}

    GoverningBody(CreateBody given, UUID organisationId, @Nullable UUID programmeId) {
        this.version = 1;
        this.slug = given.slug();
        this.name = given.name();
        this.type = given.type();
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.mandate = given.mandate();
        this.validity = given.validity();
        this.declaredConstituencies.addAll(given.declaredConstituencies());
        this.source = given.source();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID programmeId() {
        return programmeId;
    }

    /** Has something else recorded of it; what belongs to it stays, within the days on which it exists. */
    void change(ChangeBody given) {
        changes++;
        name = given.name();
        type = given.type();
        mandate = given.mandate();
        validity = given.validity();
        declaredConstituencies = new ArrayList<>(given.declaredConstituencies());
        source = given.source();
        String pointer = "/validity";
        seats.forEach(seat -> BodyRules.within(existence(), seat.period(), pointer));
        meetings.forEach(
                meeting -> BodyRules.within(existence(), new PartialPeriod(meeting.date(), meeting.date()), pointer));
        delegations.forEach(delegation -> BodyRules.checkDays(delegation, existence(), pointer));
    }

    /**
     * Takes it back: it should not have been entered.
     *
     * @return the decisions behind its seats and delegations
     */
    List<UUID> withdraw(Instant now) {
        withdrawnAt = now;
        return Stream.concat(
                        seats.stream().flatMap(seat -> Stream.of(seat.appointedById(), seat.endedById())),
                        delegations.stream().map(Stored.Delegation::decisionId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Takes back a seat; what there is not is a problem.
     *
     * @return the decisions behind it
     */
    List<UUID> withdrawSeat(String key) {
        Stored.Seat seat = taken(seats, Stored.Seat::key, key);
        return Stream.of(seat.appointedById(), seat.endedById())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Takes back a delegation; what there is not is a problem.
     *
     * @return the decision behind it, when one is known
     */
    List<UUID> withdrawDelegation(String key) {
        UUID decision = taken(delegations, Stored.Delegation::key, key).decisionId();
        return decision == null ? List.of() : List.of(decision);
    }

    /** Takes back a meeting; what there is not is a problem. */
    void withdrawMeeting(String key) {
        taken(meetings, Stored.Meeting::key, key);
    }

    /** The last one takes its place: a key stands in one row at a time while the rows are written. */
    private <T> T taken(List<T> parts, Function<T, String> keyOf, String key) {
        T wanted = parts.stream()
                .filter(part -> keyOf.apply(part).equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("part of the body", key));
        int place = parts.indexOf(wanted);
        T last = parts.remove(parts.size() - 1);
        if (place < parts.size()) {
            parts.set(place, last);
        }
        changes++;
        return wanted;
    }

    UUID organisationId() {
        return organisationId;
    }

    /** Adds a seat; the rules of seats hold for all of them together. */
    void seat(Stored.Seat seat, String pointer) {
        BodyRules.checkSeat(seat, seats, existence(), pointer);
        seats.add(seat);
    }

    boolean hasSeat(String key) {
        return seats.stream().anyMatch(s -> s.key().equals(key));
    }

    boolean hasSubstituteFor(String key) {
        return seats.stream().anyMatch(s -> key.equals(s.substituteFor()));
    }

    /** Ends a seat, the date included. */
    void endSeat(String key, PartialDate date, @Nullable UUID decision) {
        for (int i = 0; i < seats.size(); i++) {
            Stored.Seat seat = seats.get(i);
            if (seat.key().equals(key)) {
                PartialPeriod until = new PartialPeriod(
                        seat.period() == null ? null : seat.period().from(), date);
                if (!until.isOrdered()) {
                    throw GovernanceProblem.ENDS_BEFORE_START.at(
                            "/date",
                            "The seat is in use from %s.".formatted(until.from().earliest()));
                }
                BodyRules.within(existence(), until, "/date");
                if (decision != null && seat.endedById() != null && !decision.equals(seat.endedById())) {
                    throw GovernanceProblem.ALREADY_ENDED.at("/decision", "Another decision is recorded.");
                }
                Stored.Seat ended = seat.ended(until, decision == null ? seat.endedById() : decision);
                BodyRules.checkChair(ended, seats, "/date");
                seats.set(i, ended);
                return;
            }
        }
        throw GovernanceProblem.UNKNOWN_REFERENCE.at("/key", "No seat has the key '%s'.".formatted(key));
    }

    void delegate(Stored.Delegation delegation, String pointer) {
        BodyRules.checkDelegation(delegation, delegations, id, existence(), pointer);
        delegations.add(delegation);
    }

    void meet(Stored.Meeting meeting, String pointer) {
        BodyRules.checkMeeting(meeting, meetings, existence(), pointer);
        meetings.add(meeting);
    }

    private Validity existence() {
        return Validity.orAlways(validity);
    }
}
