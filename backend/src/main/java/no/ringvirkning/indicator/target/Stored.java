package no.ringvirkning.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stands of a target, as it is stored: with ids where the public records have slugs. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Baseline(
            String period,
            BigDecimal value,
            @Enumerated(EnumType.STRING) Qualifier qualifier,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText method,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText reason,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        static Baseline of(StateBaseline given) {
            return new Baseline(
                    given.period(), given.value(), given.qualifier(), given.method(), given.reason(), given.source());
        }
    }

    @Embeddable
    record Version(
            @Column(name = "valid_from") LocalDate validFrom,
            @Column(name = "valid_from_assumed") boolean validFromAssumed,
            @Enumerated(EnumType.STRING) TargetComparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String deadline,
            @Enumerated(EnumType.STRING) TargetTrajectory trajectory,
            @JdbcTypeCode(SqlTypes.JSON) List<InterimPoint> interim,
            @Enumerated(EnumType.STRING) Counting counting,
            @Enumerated(EnumType.STRING) Qualifier qualifier,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText text,

            @Enumerated(EnumType.STRING) @Column(name = "reason_code") @Nullable
            RevisionReason reasonCode,

            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText reason,
            boolean unchanged,
            @Nullable Integer corrects,
            @Column(name = "decision_id") @Nullable UUID decisionId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        static Version of(StateTarget given, @Nullable UUID decisionId) {
            return new Version(
                    given.validFrom(),
                    given.validFromAssumed(),
                    given.comparator(),
                    given.value(),
                    given.low(),
                    given.high(),
                    given.deadline(),
                    given.trajectory(),
                    given.interim(),
                    given.counting(),
                    given.qualifier(),
                    given.text(),
                    given.reasonCode(),
                    given.reason(),
                    given.unchanged(),
                    given.corrects(),
                    decisionId,
                    given.source());
        }

        /** Whether the other wants the same. */
        boolean wants(Version other) {
            return comparator == other.comparator
                    && same(value, other.value)
                    && same(low, other.low)
                    && same(high, other.high)
                    && Objects.equals(deadline, other.deadline)
                    && trajectory == other.trajectory
                    && counting == other.counting
                    && interim.size() == other.interim.size()
                    && IntStream.range(0, interim.size())
                            .allMatch(i -> interim.get(i)
                                            .period()
                                            .equals(other.interim.get(i).period())
                                    && same(
                                            interim.get(i).value(),
                                            other.interim.get(i).value()));
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }
}
