package no.ringvirkning.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.plan.measure.StandingStatus;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the statements gather, before it is decided what counts as answered. */
final class Gathered {

    private Gathered() {}

    /** One round. */
    record Round(RoundView round, @Nullable LocalDate closed, List<Measure> measures, List<Figure> figures) {}

    /** A programme with its rounds, and what is asked in the open one. */
    record Programme(
            UUID id,
            ProgrammeRef programme,
            List<RoundView> rounds,
            List<PlanEnd> plans,
            @Nullable UUID open,
            List<Measure> measures,
            List<Figure> figures) {

        Optional<Round> openRound() {
            return rounds.stream()
                    .filter(round -> round.id().equals(open))
                    .findFirst()
                    .map(round -> new Round(round, null, measures, figures));
        }
    }

    record PlanEnd(PlanRef plan, LocalDate ends) {}

    /** @param partners the ids of those who answer for it */
    record Measure(
            MeasureRef measure,
            List<PartnerRef> responsible,
            Set<UUID> partners,
            StandingStatus status,
            @Nullable MeasureReport last,
            Long reports,
            @Nullable AnswerView answer) {

        /** Whether it was reported since the day from which a report tells of what is asked. */
        boolean isReportedSince(LocalDate day) {
            PartialDate said = last == null ? null : last.date();
            return said != null && !said.latest().isBefore(day);
        }

        /** Whether it had come to its end before what is asked about: then nobody is asked. */
        boolean isOverBefore(LocalDate day) {
            return last != null && last.phase().isOver() && !isReportedSince(day);
        }
    }

    /** How far one series is told that the figures of a target are, or are worked out from. */
    record Told(UUID indicator, boolean own, @Nullable String period) {}

    /** @param handedIn the periods of figures that are on their way */
    record Figure(
            UUID id,
            IndicatorRef indicator,
            AreaRef area,
            Map<String, String> slice,
            IndicatorDefinition definition,
            @Nullable String deadline,
            List<Told> told,
            List<String> handedIn,
            @Nullable AnswerView answer) {

        /** The last period that should be there on a day. What is wanted by a period asks for no number of a later one. */
        Period due(LocalDate day) {
            return upToDeadline(definition.due(day));
        }

        /** Whether what is wanted is not over by then. */
        boolean isAskedFor(Period period) {
            return period.equals(upToDeadline(period));
        }

        private Period upToDeadline(Period period) {
            Period last = deadline == null
                    ? period
                    : Period.containing(Period.parse(deadline).lastDay(), definition.frequency());
            return period.isAfter(last) ? last : period;
        }

        /** The first period that is not told and is asked for; empty when all up to the deadline is told. */
        Optional<Period> awaited(LocalDate day) {
            Period next = toldTo().map(Period::next).orElseGet(() -> due(day));
            return isAskedFor(next) ? Optional.of(next) : Optional.empty();
        }

        boolean isTold(Period period) {
            return toldTo().filter(last -> !period.isAfter(last)).isPresent();
        }

        boolean isHandedIn(Period period) {
            return handedIn.stream()
                    .flatMap(text -> Period.read(text).stream())
                    .anyMatch(each -> !each.lastDay().isBefore(period.lastDay()));
        }

        /** How far all is told that the figures are worked out from: of the area itself, or else of all its parts. */
        Optional<Period> toldTo() {
            if (told.isEmpty()) {
                return Optional.empty();
            }
            LocalDate last = LocalDate.MAX;
            for (List<Told> input : told.stream()
                    .collect(Collectors.groupingBy(Told::indicator))
                    .values()) {
                List<Told> own = input.stream().filter(Told::own).toList();
                for (Told each : own.isEmpty() ? input : own) {
                    String period = each.period();
                    LocalDate until = period == null
                            ? LocalDate.MIN
                            : Period.parse(period).lastDay();
                    last = until.isBefore(last) ? until : last;
                }
            }
            return last.equals(LocalDate.MIN)
                    ? Optional.empty()
                    : Optional.of(Period.containing(last, definition.frequency()));
        }
    }
}
