package no.ringvirkning.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** The rules that the parts of a body obey, each together with those that are there. */
final class BodyRules {

    private BodyRules() {}

    static void checkSeat(Stored.Seat seat, List<Stored.Seat> there, Validity existence, String pointer) {
        keyIsNew(seat.key(), there.stream().map(Stored.Seat::key), pointer);
        if (seat.role() == SeatRole.CHAIR && !Objects.equals(seat.count(), 1)) {
            throw GovernanceProblem.CHAIR_IS_ONE.at(pointer + "/count", "Give the chair the count 1.");
        }
        if (seat.endedById() != null && (seat.period() == null || seat.period().to() == null)) {
            throw GovernanceProblem.ENDED_WITHOUT_DATE.at(pointer + "/period/to", "Say when the seat ended.");
        }
        within(existence, seat.period(), pointer + "/period");
        checkChair(seat, there, pointer);
    }

    /** Nobody else is certain to be the chair on a day of this seat. */
    static void checkChair(Stored.Seat seat, List<Stored.Seat> there, String pointer) {
        for (Stored.Seat other : there) {
            if (seat.role() == SeatRole.CHAIR
                    && other.role() == SeatRole.CHAIR
                    && !other.key().equals(seat.key())
                    && certainDays(seat.period()).overlaps(certainDays(other.period()))) {
                throw GovernanceProblem.TWO_CHAIRS.at(
                        pointer, "'%s' is the chair on some of these days.".formatted(other.key()));
            }
        }
    }

    /** A substitute may be listed before the seat it stands in for, so this is looked at when all are there. */
    static void checkSubstitutes(List<Seat> seats) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            String other = seat.substituteFor();
            boolean there = seats.stream().anyMatch(s -> s != seat && s.key().equals(other));
            if (other != null && !(there && seat.role() == SeatRole.SUBSTITUTE)) {
                throw GovernanceProblem.NOT_A_SUBSTITUTE.at(
                        "/seats/" + i + "/substituteFor",
                        "'%s' is no other seat that a %s stands in for.".formatted(other, seat.role()));
            }
        }
    }

    static void checkDelegation(
            Stored.Delegation delegation,
            List<Stored.Delegation> there,
            @Nullable UUID body,
            Validity existence,
            String pointer) {
        keyIsNew(delegation.key(), there.stream().map(Stored.Delegation::key), pointer);
        long receivers = Stream.of(delegation.toBodyId(), delegation.toPartnerId(), delegation.text())
                .filter(Objects::nonNull)
                .count();
        if (receivers != 1) {
            throw GovernanceProblem.NOT_ONE_RECEIVER.at(pointer, "There are %d receivers.".formatted(receivers));
        }
        if (body != null && body.equals(delegation.toBodyId())) {
            throw GovernanceProblem.DELEGATES_TO_ITSELF.at(pointer + "/toBody", "Name another body.");
        }
        checkDays(delegation, existence, pointer + "/validity");
    }

    /** A delegation holds on some day on which the body exists. */
    static void checkDays(Stored.Delegation delegation, Validity existence, String pointer) {
        if (!existence.overlaps(Validity.orAlways(delegation.validity()))) {
            throw GovernanceProblem.OUTSIDE_EXISTENCE.at(pointer, "The body exists %s.".formatted(existence));
        }
    }

    static void checkMeeting(Stored.Meeting meeting, List<Stored.Meeting> there, Validity existence, String pointer) {
        keyIsNew(meeting.key(), there.stream().map(Stored.Meeting::key), pointer);
        within(existence, new PartialPeriod(meeting.date(), meeting.date()), pointer + "/date");
    }

    /** What certainly lies outside the days of existence is refused; an end that is not given is that of the existence. */
    static void within(Validity existence, @Nullable PartialPeriod period, String pointer) {
        if (period != null && !(canBeOn(existence, period.from()) && canBeOn(existence, period.to()))) {
            throw GovernanceProblem.OUTSIDE_EXISTENCE.at(pointer, "It exists %s.".formatted(existence));
        }
    }

    static boolean canBeOn(Validity existence, @Nullable PartialDate date) {
        return date == null
                || existence.overlaps(
                        new Validity(date.earliest(), date.latest().plusDays(1)));
    }

    /** The same as certain_days says in SQL. */
    private static Validity certainDays(@Nullable PartialPeriod period) {
        LocalDate from =
                period == null || period.from() == null ? null : period.from().latest();
        LocalDate to =
                period == null || period.to() == null ? null : period.to().earliest();
        if (from != null && to != null && from.isAfter(to)) {
            return new Validity(from, from);
        }
        return new Validity(from, to == null ? null : to.plusDays(1));
    }

    private static void keyIsNew(String key, Stream<String> keys, String pointer) {
        if (keys.anyMatch(key::equals)) {
            throw GovernanceProblem.KEY_REPEATED.at(pointer + "/key", "'%s' is used twice.".formatted(key));
        }
    }
}
