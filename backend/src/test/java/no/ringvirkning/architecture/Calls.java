package no.ringvirkning.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls that are forbidden somewhere, with {@code Type::method} counted as a call. */
final class Calls {

    private static final Set<String> TEMPORAL = names(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Year.class,
            YearMonth.class,
            ZonedDateTime.class);

    private static final Set<String> CLOCKS = names(Clock.class, InstantSource.class);

    private Calls() {}

    /** Every {@code now} but the one that is given a clock, and what was there before java.time. */
    static DescribedPredicate<JavaAccess<?>> readTheTime() {
        return calls(
                "reads the time",
                target -> TEMPORAL.contains(owner(target)) && now(target)
                        || owner(target).equals(System.class.getName())
                                && target.getName().equals("currentTimeMillis")
                        || owner(target).equals(Date.class.getName())
                                && target.getName().equals("<init>")
                                && target.getRawParameterTypes().isEmpty());
    }

    private static boolean now(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** The clocks of the system: systemUTC, systemDefaultZone, system, tickMillis, tickSeconds, tickMinutes. */
    static DescribedPredicate<JavaAccess<?>> makeAClock() {
        return calls(
                "makes a clock of its own",
                target -> CLOCKS.contains(owner(target)) && target.getName().matches("system.*|tick[A-Z].*"));
    }

    /**
     * Updates and deletes by query pass by the versions of the entities. The text handed to {@code createQuery} cannot be
     * seen here, but an update in it takes {@code executeUpdate} to run; that covers HQL, criteria and SQL.
     */
    static DescribedPredicate<JavaAccess<?>> changeInBulk() {
        return calls(
                "changes in bulk",
                target -> target.getName().matches("create\\w*MutationQuery")
                        || target.getName().equals("executeUpdate")
                                && target.getOwner().isAssignableTo(Query.class)
                        || target.getOwner().isAssignableTo(PanacheRepositoryBase.class)
                                && (target.getName().matches("update|deleteAll")
                                        || target.getName().equals("delete") && startsWithText(target)));
    }

    private static boolean startsWithText(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().findFirst().stream()
                .anyMatch(type -> type.isEquivalentTo(String.class));
    }

    /** Whether a method calls what is wanted, by itself or by what it calls in its own class. */
    static boolean reach(JavaCodeUnit from, Predicate<CodeUnitAccessTarget> wanted) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            JavaCodeUnit unit = left.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (access.getTarget() instanceof CodeUnitAccessTarget target) {
                    if (wanted.test(target)) {
                        return true;
                    }
                    target.resolveMember()
                            .filter(member -> member.getOwner().equals(from.getOwner()))
                            .ifPresent(left::push);
                }
            }
        }
        return false;
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Predicate<CodeUnitAccessTarget> forbidden) {
        return describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.test(target));
    }

    private static String owner(CodeUnitAccessTarget target) {
        return target.getOwner().getName();
    }

    private static Set<String> names(Class<?>... types) {
        return Set.copyOf(Stream.of(types).map(Class::getName).toList());
    }
}
