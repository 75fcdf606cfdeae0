package no.ringvirkning.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An area with an identity of its own, whatever it is called and whichever code it has. */
@Entity
@Table(name = "area")
public class Area {

    /** Given at once, not when it is stored: areas of one register point at one another. */
    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> typologies = new ArrayList<>();

    @Column(name = "members_known")
    private boolean membersKnown;

    @Column(name = "centre_id")
    private @Nullable UUID centreId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SourceReference> sources;

    private @Nullable String attribution;

    @ElementCollection
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area_id"))
    @OrderColumn(name = "position")
    private List<AreaName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_code", joinColumns = @JoinColumn(name = "area_id"))
    @OrderColumn(name = "position")
    private List<AreaCode> codes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_membership", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Membership> memberships = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_fact", joinColumns = @JoinColumn(name = "area_id"))
    @OrderColumn(name = "position")
    private List<AreaFact> facts = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Area() {}

    Area(CreateArea command) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.slug = command.slug();
        this.kind = command.kind();
        command.typologies().forEach(t -> typologies.add(t.name()));
        this.membersKnown = command.membersKnown();
        this.note = command.note();
        this.sources = List.copyOf(command.sources());
        this.attribution = command.attribution();
        this.names.addAll(command.names());
        this.codes.addAll(command.codes());
        this.facts.addAll(command.facts());
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    void join(UUID whole, Validity validity, @Nullable LocalizedText why) {
        memberships.add(new Membership(whole, validity, why));
    }

    void centreOn(UUID centre) {
        centreId = centre;
    }

    boolean hasCentre() {
        return centreId != null;
    }

    /** A membership as it is stored. */
    @Embeddable
    record Membership(
            @Column(name = "whole_id") UUID wholeId,
            @Embedded Validity validity,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText note) {}
}
