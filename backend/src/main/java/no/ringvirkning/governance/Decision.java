package no.ringvirkning.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a body, or an organisation by one of its bodies, decided. What it led to points at it. */
@Entity
public class Decision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    /** Rises with every effect, too: they are a part of what is published of it. */
    @Version
    private long version;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText text;

    @Column(name = "body_id")
    private @Nullable UUID bodyId;

    @Column(name = "body_assumed")
    private boolean bodyAssumed;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @Embedded
    private @Nullable PartialDate date;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private @Nullable Boolean unanimous;

    @Column(name = "votes_for")
    private @Nullable Integer votesFor;

    @Column(name = "votes_against")
    private @Nullable Integer votesAgainst;

    /** No version for it alone: who corrects a decision makes one anyway, and one that was withdrawn gets none any more. */
    @OptimisticLock(excluded = true)
    @Column(name = "meeting_key")
    private @Nullable String meetingKey;

    @Column(name = "case_file_id")
    private @Nullable UUID caseFileId;

    @Column(name = "effect_changes")
    private long effectChanges;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    /** For Hibernate. */
    Decision() {}

    Decision(
            CreateDecision given,
            @Nullable UUID bodyId,
            @Nullable UUID organisationId,
            @Nullable UUID programmeId,
            @Nullable UUID caseFileId) {
        votesAgree(given.unanimous(), given.votesFor(), given.votesAgainst());
        this.version = 1;
        this.slug = given.slug();
        this.title = given.title();
        this.text = given.text();
        this.bodyId = bodyId;
        this.bodyAssumed = given.bodyAssumed();
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.date = given.date();
        this.outcome = given.outcome();
        this.unanimous = given.unanimous();
        this.votesFor = given.votesFor();
        this.votesAgainst = given.votesAgainst();
        this.meetingKey = given.meeting();
        this.caseFileId = caseFileId;
        this.source = given.source();
    }

    /** Has something else recorded of it; who decided and what became of the matter stand. */
    void correct(CorrectDecision given, @Nullable UUID caseFileId) {
        votesAgree(given.unanimous(), given.votesFor(), given.votesAgainst());
        this.title = given.title();
        this.text = given.text();
        this.date = given.date();
        this.unanimous = given.unanimous();
        this.votesFor = given.votesFor();
        this.votesAgainst = given.votesAgainst();
        this.meetingKey = given.meeting();
        this.caseFileId = caseFileId;
        this.source = given.source();
    }

    private static void votesAgree(@Nullable Boolean unanimous, @Nullable Integer votesFor, @Nullable Integer against) {
        if (Boolean.TRUE.equals(unanimous) && votesFor != null && votesFor > 0 && against != null && against > 0) {
            throw GovernanceProblem.VOTES_CONTRADICT.at("/unanimous", "There are votes on both sides.");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID bodyId() {
        return bodyId;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID programmeId() {
        return programmeId;
    }

    String slug() {
        return slug;
    }

    @Nullable
    PartialDate date() {
        return date;
    }

    /** Takes it back: it should not have been entered. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** The meeting is withdrawn, too, and its row goes. What was known of the decision is in the ledger. */
    void leaveMeeting() {
        meetingKey = null;
    }

    /** Something has begun, or ceased, to point at it, or it was said again what it is: its version is to rise. */
    void affected() {
        effectChanges++;
    }

    /** Refuses to be the reason for anything unless it was adopted. */
    void mustBeAdopted(String pointer) {
        if (outcome != DecisionOutcome.ADOPTED) {
            throw GovernanceProblem.DECISION_NOT_ADOPTED.at(pointer, "'%s' was %s.".formatted(slug, outcome));
        }
    }
}
