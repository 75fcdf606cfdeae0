package no.ringvirkning.indicator.submission;

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
import no.ringvirkning.access.Actor;
import no.ringvirkning.indicator.observation.RecordSeries;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Figures of an indicator on their way. What was submitted stays as it is, unless it is given back; every step stays. */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RecordSeries> content;

    private @Nullable Integer recorded;

    @ElementCollection
    @CollectionTable(name = "submission_step", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Step> steps = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Submission() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    Submission(UUID indicatorId, List<RecordSeries> content, Stored.Step first) {
        this.indicatorId = indicatorId;
        this.content = content;
        this.status = first.status();
        this.steps.add(first);
    }

    UUID id() {
        return id;
    }

    /** The version of the record that was told last. */
    long toldVersion() {
        return version + 1;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** Whether they wrote it or handed it in. The system, which looks at nothing, counts as nobody. */
    boolean isBy(Actor actor) {
        return !actor.id().equals(Actor.SYSTEM.id())
                && steps.stream()
                        .anyMatch(s -> s.status().isOfTheAuthor() && s.actor().equals(actor.id()));
    }

    List<RecordSeries> content() {
        return content;
    }

    /** Holds a step to coming after the last one. */
    void allows(SubmissionStatus next) {
        if (!status.leadsTo(next)) {
            throw SubmissionProblem.STEP_NOT_ALLOWED.at(
                    "/status", "It is %s, and cannot become %s.".formatted(status, next));
        }
    }

    void take(Stored.Step next) {
        allows(next.status());
        status = next.status();
        steps.add(next);
    }

    /** Says something else from now on. */
    void revise(List<RecordSeries> revised, Stored.Step step) {
        take(step);
        content = revised;
    }

    /** Its figures are published; so many of them were new. */
    void publish(int observations, Stored.Step step) {
        take(step);
        recorded = observations;
    }
}
