package no.ringvirkning.indicator.target;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.plan.RevisionReason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an indicator for an area and a slice. Baselines and versions are added to it, and none is rewritten: a target
 * that is moved leaves the one before it standing.
 */
@Entity
@Table(name = "target")
public class IndicatorTarget {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "area_id")
    private UUID areaId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> slice;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "target_baseline", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Baseline> baselines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "target_version", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Version> versions = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    IndicatorTarget() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    IndicatorTarget(UUID indicatorId, UUID areaId, Map<String, String> slice, @Nullable UUID programmeId) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.slice = slice;
        this.programmeId = programmeId;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID programmeId() {
        return programmeId;
    }

    /** The version of the record that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    /**
     * Takes it back: it should not have been set.
     *
     * @return the decisions of which it came
     */
    List<UUID> withdraw(Instant now) {
        withdrawnAt = now;
        return versions.stream()
                .map(Stored.Version::decisionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Says what progress is measured from, from now on. */
    void measureFrom(Stored.Baseline baseline, String pointer) {
        if (!baselines.isEmpty() && baseline.reason() == null) {
            throw TargetProblem.CHANGE_WITHOUT_REASON.at(
                    pointer + "/reason", "It comes in the place of that of %s.".formatted(last().orElseThrow()));
        }
        baselines.add(baseline);
        for (Stored.Version each : versions) {
            comesAfterBaseline(each, pointer + "/period", pointer + "/period");
        }
    }

    /**
     * Says what is wanted from a day on.
     *
     * @return the decisions of which another came now: the one behind it, and the one behind what it corrects
     */
    List<UUID> want(Stored.Version next, String pointer) {
        comesAfterBaseline(next, pointer + "/deadline", pointer + "/interim/0/period");
        UUID corrected = null;
        if (next.reasonCode() == RevisionReason.CORRECTION || next.corrects() != null) {
            corrected = corrected(next, pointer).decisionId();
        } else if (!versions.isEmpty()) {
            comesAfter(latest(), next, pointer);
        }
        if (versions.isEmpty() && next.unchanged()) {
            throw TargetProblem.NOT_UNCHANGED.at(pointer + "/unchanged", "There is none before it.");
        }
        versions.add(next);
        return Stream.of(next.decisionId(), corrected).filter(Objects::nonNull).toList();
    }

    private void comesAfter(Stored.Version before, Stored.Version next, String pointer) {
        if (next.reasonCode() == null || next.reason() == null) {
            throw TargetProblem.CHANGE_WITHOUT_REASON.at(
                    pointer + (next.reasonCode() == null ? "/reasonCode" : "/reason"),
                    "What was wanted from %s on is wanted no more, or still.".formatted(before.validFrom()));
        }
        LocalDate day = before.validFrom();
        if (!next.validFrom().isAfter(day)) {
            throw TargetProblem.VERSION_NOT_LATER.at(
                    pointer + "/validFrom", "The one before is wanted from %s on.".formatted(day));
        }
        if (next.unchanged() != next.wants(before)) {
            throw TargetProblem.NOT_UNCHANGED.at(
                    pointer + "/unchanged",
                    next.unchanged() ? "Something else is wanted." : "The same is wanted: say that it is unchanged.");
        }
    }

    private Stored.Version corrected(Stored.Version next, String pointer) {
        Integer number = next.corrects();
        boolean there = number != null && number >= 1 && number <= versions.size();
        if (!there || next.reasonCode() != RevisionReason.CORRECTION || next.reason() == null || next.unchanged()) {
            throw TargetProblem.CORRECTION_OF_NOTHING.at(
                    pointer + "/corrects",
                    "Name the version with the reason CORRECTION and its words; there are %d."
                            .formatted(versions.size()));
        }
        Stored.Version wrong = versions.get(Objects.requireNonNull(number) - 1);
        boolean again = versions.stream().anyMatch(v -> number.equals(v.corrects()));
        if (again || !wrong.validFrom().equals(next.validFrom())) {
            throw TargetProblem.CORRECTION_OF_NOTHING.at(
                    pointer + "/corrects",
                    again
                            ? "Version %d is corrected already: correct the correction.".formatted(number)
                            : "Version %d is wanted from %s on.".formatted(number, wrong.validFrom()));
        }
        return wrong;
    }

    /** Of versions from the same day, the later one stands for the one before. */
    private Stored.Version latest() {
        return versions.stream()
                .reduce((a, b) -> b.validFrom().isBefore(a.validFrom()) ? a : b)
                .orElseThrow();
    }

    private Optional<Period> last() {
        return baselines.isEmpty()
                ? Optional.empty()
                : Period.read(baselines.get(baselines.size() - 1).period());
    }

    private void comesAfterBaseline(Stored.Version wanted, String deadlinePointer, String interimPointer) {
        Period start = last().orElse(null);
        if (start == null || wanted.deadline() == null) {
            return;
        }
        if (!Period.parse(wanted.deadline()).isAfter(start)) {
            throw TargetProblem.DEADLINE_NOT_AFTER_BASELINE.at(
                    deadlinePointer, "%s does not come after %s.".formatted(wanted.deadline(), start));
        }
        if (wanted.interim().stream().anyMatch(p -> !Period.parse(p.period()).isAfter(start))) {
            throw TargetProblem.INTERIM_NOT_BETWEEN.at(
                    interimPointer, "A point does not come after %s.".formatted(start));
        }
    }
}
