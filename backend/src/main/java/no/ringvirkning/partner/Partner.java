package no.ringvirkning.partner;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.FieldProblem;
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

/** An organisation, or a group of them: its names over time, what became of it, and who is a member. */
@Entity
public class Partner {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Enumerated(EnumType.STRING)
    private PartnerType type;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @ElementCollection
    @CollectionTable(name = "partner_name", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    private List<PartnerName> names = new ArrayList<>();

    @Embedded
    private @Nullable OrganisationNumber organisationNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText description;

    @Column(name = "home_area_id")
    private @Nullable UUID homeAreaId;

    /** Null when open at both ends: an embedded value all of whose columns are null is read as null. */
    @Embedded
    private @Nullable Validity validity;

    @ElementCollection
    @CollectionTable(name = "partner_succession", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    private List<StoredSuccession> successions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_member", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<StoredMember> members = new ArrayList<>();

    @Embedded
    private @Nullable UnnamedMembers unnamedMembers;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    Partner() {}

    Partner(
            CreatePartner given,
            @Nullable UUID homeAreaId,
            List<StoredSuccession> successions,
            List<StoredMember> members) {
        requireOfKind(given.kind(), given.organisationNumber(), members, given.unnamedMembers());
        this.version = 1;
        this.slug = given.slug();
        this.kind = given.kind();
        this.type = given.type();
        this.sector = given.sector();
        this.names.addAll(given.names());
        this.organisationNumber = given.organisationNumber();
        this.description = given.description();
        this.homeAreaId = homeAreaId;
        this.validity = given.validity();
        this.successions.addAll(successions);
        this.members.addAll(members);
        this.unnamedMembers = given.unnamedMembers();
        this.website = given.website();
        this.source = given.source();
    }

    private static void requireOfKind(
            PartnerKind kind,
            @Nullable OrganisationNumber number,
            List<StoredMember> members,
            @Nullable UnnamedMembers unnamedMembers) {
        if (kind == PartnerKind.GROUP && number != null) {
            throw problem(
                    PartnerProblem.GROUP_HAS_NO_ORGANISATION_NUMBER,
                    "/organisationNumber",
                    "Leave it out, or enter the organisation behind the group as one of its members.");
        }
        if (kind != PartnerKind.GROUP && (!members.isEmpty() || unnamedMembers != null)) {
            throw problem(
                    PartnerProblem.ONLY_GROUPS_HAVE_MEMBERS,
                    members.isEmpty() ? "/unnamedMembers" : "/members",
                    "Enter the members in a group.");
        }
    }

    /** Takes it back: it should not have been entered. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    /** The days on which it exists. */
    public Validity existence() {
        return Validity.orAlways(validity);
    }

    /** The organisations that carry on with what this one did. */
    List<UUID> successors() {
        return successions.stream()
                .map(StoredSuccession::otherId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Has something else recorded about it; when it exists and what became of it stay. */
    void change(ChangePartner given, @Nullable UUID area, List<StoredMember> newMembers) {
        requireOfKind(kind, given.organisationNumber(), newMembers, given.unnamedMembers());
        type = given.type();
        sector = given.sector();
        names.clear();
        names.addAll(given.names());
        organisationNumber = given.organisationNumber();
        description = given.description();
        homeAreaId = area;
        members.clear();
        members.addAll(newMembers);
        unnamedMembers = given.unnamedMembers();
        website = given.website();
        source = given.source();
    }

    /** Gives it a new name from the first day of the name's validity; the name it had until then ends. */
    void rename(PartnerName name) {
        LocalDate from = name.validity().from();
        if (from == null) {
            throw problem(PartnerProblem.NAMES_OVERLAP, "/validity/from", "A new name has a first day.");
        }
        List<PartnerName> before = new ArrayList<>(names.size());
        for (PartnerName old : names) {
            before.add(until(old, name.validity(), from));
        }
        names.clear();
        names.add(name);
        names.addAll(before);
    }

    private static PartnerName until(PartnerName old, Validity next, LocalDate from) {
        Validity days = Validity.orAlways(old.validity());
        if (!days.overlaps(next)) {
            return old;
        }
        boolean beginsIn = days.from() != null && !days.from().isBefore(from);
        boolean goesOn = next.to() != null && (days.to() == null || days.to().isAfter(next.to()));
        if (beginsIn || goesOn) {
            throw problem(
                    PartnerProblem.NAMES_OVERLAP,
                    "/validity",
                    "The name '%s' is recorded for some of these days.".formatted(old.name()));
        }
        return new PartnerName(old.name(), new Validity(days.from(), from), old.source());
    }

    /** It ceases to exist: the day is the first on which it is no more. */
    void dissolve(DissolvePartner given, @Nullable UUID successor) {
        LocalDate day = given.date();
        Validity days = existence();
        if (days.to() != null) {
            throw problem(PartnerProblem.ALREADY_DISSOLVED, "/date", "It existed until %s.".formatted(days.to()));
        }
        if (days.from() != null && !days.from().isBefore(day)) {
            throw problem(PartnerProblem.ENDS_BEFORE_START, "/date", "It exists from %s.".formatted(days.from()));
        }
        validity = new Validity(days.from(), day);
        successions.add(new StoredSuccession(given.type(), successor, PartialDate.day(day), given.source()));
    }

    /**
     * Whether the period lies within the days on which the partner exists, as far as its dates are known: only what certainly
     * does not is refused. An end that is not given is the partner's own.
     */
    boolean canActIn(@Nullable PartialPeriod period) {
        return period == null || canExistOn(period.from()) && canExistOn(period.to());
    }

    private boolean canExistOn(@Nullable PartialDate date) {
        return date == null
                || existence()
                        .overlaps(new Validity(date.earliest(), date.latest().plusDays(1)));
    }

    private static ProblemException problem(PartnerProblem type, String pointer, String detail) {
        return new ProblemException(type, detail, List.of(FieldProblem.pointer(pointer, "rule", type.title())));
    }
}
