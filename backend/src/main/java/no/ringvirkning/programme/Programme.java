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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

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

    /** A programme that is as far on its way to the public as is told. */
    Programme(CreateProgramme command, ProgrammeParts parts, Publication publication) {
        this.slug = command.slug();
        this.status = command.status();
        this.publication = publication;
        this.periods = command.periods().stream()
                .map(Stored.Period::undecided)
                .collect(Collectors.toCollection(ArrayList::new));
        this.aliases = new ArrayList<>(command.aliases());
        this.name = command.name();
        say(command, parts);
    }

    /** Records something else about it. Its slug, its status and what was decided about it stay. */
    void change(CreateProgramme said, ProgrammeParts parts, Instant now) {
        changedAt = now;
        periods = ProgrammePeriods.changed(periods, said.periods());
        LocalizedText former = name;
        name = said.name();
        aliases = new ArrayList<>(said.aliases());
        keep(former);
        say(said, parts);
    }

    /** Every list is a new one: so its rows are entered anew, and two that change places are never there twice. */
    private void say(CreateProgramme said, ProgrammeParts parts) {
        type = said.type();
        purpose = said.purpose();
        description = said.description();
        slogan = said.slogan();
        parentId = parts.parent();
        sourceDocument = said.sourceDocument();
        areas = parts.areas();
        phases = new ArrayList<>(said.phases());
        challenges = parts.challenges();
        challengeAreas = parts.challengeAreas();
        triggers = parts.triggers();
        contextEvents = new ArrayList<>(said.contextEvents());
        analyses = new ArrayList<>(said.analyses());
        findings = new ArrayList<>(said.findings());
        objectives = new ArrayList<>(said.objectives());
        focusAreas = new ArrayList<>(said.focusAreas());
        terms = parts.terms();
        policies = parts.policies();
        relations = parts.relations();
        links = new ArrayList<>(said.links());
    }

    UUID id() {
        return id;
    }

    /** The version that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    ProgrammeStatus status() {
        return status;
    }

    List<Stored.Period> periods() {
        return periods;
    }

    /** The keys of its objectives, by which plans speak of them. */
    Set<String> objectives() {
        return objectives.stream().map(Objective::key).collect(Collectors.toSet());
    }

    /** Records where it stands from now on, with the time that tells of it. */
    void stand(ProgrammeStatus now, List<Stored.Period> times) {
        status = now;
        periods = times;
    }

    void publish() {
        publication = Publication.PUBLISHED;
    }

    /** Takes the programme away from the public; its slug is never given to another. */
    void withdraw() {
        publication = Publication.WITHDRAWN;
    }

    boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    Publication publication() {
        return publication;
    }

    /** Gives it the name its owners now write. */
    void rename(LocalizedText newName) {
        LocalizedText former = name;
        name = newName;
        keep(former);
    }

    /** A name it had stays findable. */
    private void keep(LocalizedText former) {
        String old = former.in(Language.NB);
        if (!old.equals(name.in(Language.NB)) && !aliases.contains(old)) {
            aliases = new ArrayList<>(aliases);
            aliases.add(old);
        }
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
}
