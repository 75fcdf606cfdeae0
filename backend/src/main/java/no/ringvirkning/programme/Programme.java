package no.ringvirkning.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A development programme: the root of all that its own people decide about it. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> aliases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ProgrammeType type;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @Enumerated(EnumType.STRING)
    private Publication publication;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText slogan;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "source_document")
    private SourceDocument sourceDocument;

    @ElementCollection
    @CollectionTable(name = "programme_area", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Area> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_period", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Period> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_phase", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<ProgrammePhase> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "challenge", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Challenge> challenges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "challenge_area", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.ChallengeArea> challengeAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "trigger_event", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Trigger> triggers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "context_event", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<ContextEvent> contextEvents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "analysis", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Analysis> analyses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "finding", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "objective", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Objective> objectives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "focus_area", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<FocusArea> focusAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_term", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Term> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_document", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Policy> policies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_relation", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stored.Relation> relations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "programme_link", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<ProgrammeLink> links = new ArrayList<>();
    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Programme() {}

    /** A programme that is published from the moment it is entered. */
    Programme(CreateProgramme command, @Nullable UUID parentId) {
        this.slug = command.slug();
        this.name = command.name();
        this.aliases.addAll(command.aliases());
        this.type = command.type();
        this.status = command.status();
        this.publication = Publication.PUBLISHED;
        this.purpose = command.purpose();
        this.description = command.description();
        this.slogan = command.slogan();
        this.parentId = parentId;
        this.sourceDocument = command.sourceDocument();
        command.periods().forEach(p -> this.periods.add(Stored.Period.undecided(p)));
        this.phases.addAll(command.phases());
        this.contextEvents.addAll(command.contextEvents());
        this.analyses.addAll(command.analyses());
        this.findings.addAll(command.findings());
        this.objectives.addAll(command.objectives());
        this.focusAreas.addAll(command.focusAreas());
        this.links.addAll(command.links());
    }

    UUID id() {
        return id;
    }

    /** The version that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    /** Takes the programme away from the public; its slug is never given to another. */
    void withdraw() {
        publication = Publication.WITHDRAWN;
    }

    boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** Gives it the name its owners now write. */
    void rename(LocalizedText newName) {
        if (!name.in(Language.NB).equals(newName.in(Language.NB))) {
            String former = name.in(Language.NB);
            if (!aliases.contains(former)) {
                aliases = new ArrayList<>(aliases);
                aliases.add(former);
            }
        }
        name = newName;
    }

    /** Adds a period that was decided after the programme was entered. */
    void extend(Stored.Period period) {
        if (periods.stream().anyMatch(p -> p.key().equals(period.key()))) {
            throw ProgrammeRules.broken(
                    ProgrammeProblem.KEY_REPEATED, "/key", "'%s' is another of its periods".formatted(period.key()));
        }
        periods.add(period);
    }

    /** Names the decision behind one of its periods. */
    void decided(String key, UUID decision, @Nullable LocalizedText override) {
        for (int i = 0; i < periods.size(); i++) {
            Stored.Period period = periods.get(i);
            if (period.key().equals(key)) {
                if (period.kind() == PeriodKind.OPERATIONAL) {
                    throw ProgrammeRules.broken(
                            ProgrammeProblem.PERIOD_IS_NOT_DECIDED, "/key", "'%s' is a real start".formatted(key));
                }
                if (period.decisionId() != null) {
                    throw ProgrammeRules.broken(
                            ProgrammeProblem.PERIOD_ALREADY_DECIDED,
                            "/key",
                            "the decision on '%s' is recorded".formatted(key));
                }
                periods.set(i, period.by(decision, override));
                return;
            }
        }
        throw ProgrammeRules.broken(
                ProgrammeProblem.UNKNOWN_REFERENCE, "/key", "no period has the key '%s'".formatted(key));
    }

    void cover(Stored.Area area) {
        areas.add(area);
    }

    void face(Stored.Challenge challenge) {
        challenges.add(challenge);
    }

    void face(Stored.ChallengeArea area) {
        challengeAreas.add(area);
    }

    void face(Stored.Trigger trigger) {
        triggers.add(trigger);
    }

    void list(Stored.Term term) {
        terms.add(term);
    }

    void buildOn(Stored.Policy policy) {
        policies.add(policy);
    }

    void relate(Stored.Relation relation) {
        relations.add(relation);
    }
}
