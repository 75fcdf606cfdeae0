package no.ringvirkning.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.reporting.Left;
import no.ringvirkning.reporting.LeftQueries;
import no.ringvirkning.reporting.reminder.ReminderRepository.Last;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;

/** Reminds people of what they have left. It is working data: it stands in no ledger, and is not public. */
@ApplicationScoped
class ReminderService {

    /** For how long a reminder is still of use that was not sent on its day, because nothing ran. */
    private static final int DAYS_TO_CATCH_UP = 3;

    private static final Duration BETWEEN = Duration.ofHours(24);

    private final LeftQueries left;
    private final ReminderRepository reminders;
    private final ReminderSender sender;
    private final ReminderMail mail;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;

    @Inject
    ReminderService(
            LeftQueries left,
            ReminderRepository reminders,
            ReminderSender sender,
            ReminderMail mail,
            InputCheck input,
            Today today,
            Clock clock) {
        this.left = left;
        this.reminders = reminders;
        this.sender = sender;
        this.mail = mail;
        this.input = input;
        this.today = today;
        this.clock = clock;
    }

    /** What is to be sent to somebody. */
    private record Due(ReminderKind kind, LocalDate day) {}

    /** Reminds all who are to be on a day, each in a transaction of their own; answers how many they were. */
    @ActivateRequestContext // its timer is in none
    int remindAll(LocalDate day) {
        if (!mail.isSent()) {
            return 0;
        }
        Set<UUID> unwilling = reminders.unwilling();
        int sent = 0;
        for (Left.Round round : left.open(day)) {
            ReminderRule rule = reminders.rule(round.round().programmeId());
            Map<UUID, Last> last = reminders.last(round.round().id());
            Map<UUID, String> addresses = reminders.addresses(round.people());
            addresses.keySet().removeAll(unwilling);
            for (Left.Person person : round.people()) {
                String address = addresses.get(person.account());
                Optional<Due> due = address == null
                        ? Optional.empty()
                        : due(person, rule, last.getOrDefault(person.account(), Last.NEVER), day);
                if (due.filter(each ->
                                sender.reminds(round.round(), person, String.valueOf(address), each.kind(), each.day()))
                        .isPresent()) {
                    sent++;
                }
            }
        }
        return sent;
    }

    /** The latest that is to be sent, when it is later than what was: who was not reminded of one day is reminded of the next. */
    private static Optional<Due> due(Left.Person person, ReminderRule rule, Last last, LocalDate day) {
        return person.tasks().stream()
                .map(Left.Task::due)
                .distinct()
                .flatMap(due -> Stream.of(ReminderKind.values())
                        .flatMap(kind ->
                                Stream.ofNullable(kind.dayFor(due, rule)).map(on -> new Due(kind, on))))
                .filter(each -> !each.day().isAfter(day) && each.day().isAfter(day.minusDays(DAYS_TO_CATCH_UP)))
                .filter(each -> last.day() == null || each.day().isAfter(last.day()))
                .max(Comparator.comparing(Due::day));
    }

    /** Those who have something left in the round that is open, for who leads. */
    List<PersonToRemind> people(String programme, UUID round, Actor by) {
        Left.Round open = open(programme, round, by);
        Set<UUID> unwilling = reminders.unwilling();
        Map<UUID, Last> last = reminders.last(round);
        Map<UUID, String> addresses = reminders.addresses(open.people());
        Instant now = clock.instant();
        return open.people().stream()
                .map(each -> {
                    Last was = last.getOrDefault(each.account(), Last.NEVER);
                    boolean wanted = !unwilling.contains(each.account());
                    return new PersonToRemind(
                            each.account(),
                            each.name(),
                            each.tasks().size(),
                            each.late(),
                            was.at(),
                            wanted,
                            mail.isSent() && wanted && addresses.containsKey(each.account()) && !isLately(was, now));
                })
                .toList();
    }

    /** Reminds those who are named, as far as they have something left, want it and were not reminded lately. */
    @Transactional
    RemindedView remind(String programme, UUID round, RemindPeople given, Actor by) {
        Left.Round open = open(programme, round, by);
        input.checked(given);
        Set<UUID> named = new LinkedHashSet<>(given.accounts());
        List<Left.Person> people = open.people().stream()
                .filter(each -> named.contains(each.account()))
                .toList();
        if (people.isEmpty()) {
            throw ReminderProblem.NOTHING_LEFT.at("/accounts", "They have answered, or are asked nothing.");
        }
        Map<UUID, String> willing = reminders.addresses(people);
        willing.keySet().removeAll(reminders.unwilling());
        if (willing.isEmpty()) {
            throw ReminderProblem.REMINDERS_UNWANTED.at("/accounts", "Ask them in another way.");
        }
        Map<UUID, Last> last = reminders.last(round);
        Instant now = clock.instant();
        LocalDate day = today.or(null);
        List<UUID> sent = new ArrayList<>();
        for (Left.Person each : people) {
            String address = willing.get(each.account());
            if (address != null
                    && !isLately(last.getOrDefault(each.account(), Last.NEVER), now)
                    && sender.reminds(open.round(), each, address, ReminderKind.BY_HAND, day)) {
                sent.add(each.account());
            }
        }
        if (sent.isEmpty()) {
            throw ReminderProblem.REMINDED_LATELY.at("/accounts", "Wait until the day after.");
        }
        named.removeAll(sent);
        return new RemindedView(1L, sent, List.copyOf(named));
    }

    /** When those of a programme are reminded, for who reads what is on its way there. */
    ReminderRule rule(String programme, Actor by) {
        UUID id = programme(programme);
        by.needs(Permission.READ_WORKING, Subject.of(id), notThere(programme));
        return reminders.rule(id);
    }

    /**
     * Says when those of a programme are reminded.
     *
     * @param expectedVersion the version that the caller has seen; another is refused as stale
     */
    @Transactional
    ReminderRule write(String programme, WriteReminderRule given, long expectedVersion, Actor by) {
        UUID id = programme(programme);
        by.needs(Permission.PUBLISH, Subject.of(id), notThere(programme));
        input.checked(given);
        if (!reminders.writes(id, given, expectedVersion)) {
            throw ProblemException.stale(
                    "reminder rule", expectedVersion, reminders.rule(id).version());
        }
        return reminders.rule(id);
    }

    /** Whether somebody wants to be reminded. */
    ReminderWish wish(UUID account) {
        return new ReminderWish(reminders.wants(account));
    }

    /** Says so for oneself. */
    @Transactional
    ReminderWish wish(UUID account, ReminderWish given) {
        input.checked(given);
        reminders.wants(account, given.wanted(), clock.instant());
        return wish(account);
    }

    private static boolean isLately(Last last, Instant now) {
        return last.byHand() != null && Objects.requireNonNull(last.byHand()).isAfter(now.minus(BETWEEN));
    }

    private Left.Round open(String programme, UUID round, Actor by) {
        UUID id = programme(programme);
        by.needs(Permission.PUBLISH, Subject.of(id), notThere(programme));
        return left.of(id, round, today.or(null))
                .orElseThrow(() -> ReminderProblem.ROUND_NOT_REMINDED.at("", "It is not open."));
    }

    private UUID programme(String slug) {
        return reminders.programme(slug).orElseThrow(notThere(slug));
    }

    private static Supplier<ProblemException> notThere(String programme) {
        return () -> ProblemException.notFound("programme", programme);
    }
}
