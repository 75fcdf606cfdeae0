package no.ringvirkning.plan.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something said of a revision in hearing. What was said stays as it is; what is answered can be mended. */
@Entity
@Table(name = "plan_comment")
public class Comment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private long version;
    private UUID revisionId;
    private @Nullable UUID measureId;
    private @Nullable UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText capacity;

    private String text;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    @Enumerated(EnumType.STRING)
    private @Nullable CommentOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText answer;

    private @Nullable LocalDate answeredOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Comment() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    Comment(
            UUID revisionId,
            @Nullable UUID measureId,
            @Nullable UUID partnerId,
            NewComment said,
            LocalDate receivedOn) {
        this.version = 1;
        this.revisionId = revisionId;
        this.measureId = measureId;
        this.partnerId = partnerId;
        this.capacity = said.author().capacity();
        this.text = said.text().strip();
        this.receivedOn = receivedOn;
        this.state = CommentState.RECEIVED;
    }

    void answer(AnswerComment given, LocalDate on) {
        allows(CommentAction.ANSWER);
        outcome = given.outcome();
        answer = given.text();
        answeredOn = on;
        version++;
    }

    void publish() {
        allows(CommentAction.PUBLISH);
        state = CommentState.PUBLISHED;
        version++;
    }

    void withdraw() {
        allows(CommentAction.WITHDRAW);
        state = CommentState.WITHDRAWN;
        version++;
    }

    private void allows(CommentAction action) {
        if (!action.from().contains(state)) {
            throw CommentProblem.COMMENT_NOT_NOW.at("/state", "It is %s.".formatted(state));
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID revisionId() {
        return revisionId;
    }

    boolean isPublished() {
        return state == CommentState.PUBLISHED;
    }
}
