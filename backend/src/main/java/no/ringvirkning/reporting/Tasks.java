package no.ringvirkning.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/** Works out what is asked, and how it stands, from what was gathered. Values in, values out. */
final class Tasks {

    private Tasks() {}

    /**
     * The round as far as somebody may know of it; empty when that is nothing at all.
     *
     * @param held who has what in the programme
     * @param needed what they need to have in what is told of
     */
    static Optional<RoundTasks> of(
            Gathered.Round gathered, List<Held> held, Permission needed, Actor actor, LocalDate today) {
        RoundView round = gathered.round();
        RoundState state = RoundState.of(round, gathered.closed(), today);
        Subject programme = Subject.of(round.programmeId());
        List<MeasureTask> measures = gathered.measures().stream()
                .filter(each -> !each.isOverBefore(round.answeredFrom()))
                .filter(each -> actor.rights().allow(needed, subject(round, each)))
                .map(each -> task(each, round, state, of(each, held, round), actor, today))
                .toList();
        List<FigureTask> figures = !actor.rights().allow(needed, programme)
                ? List.of()
                : gathered.figures().stream()
                        .map(each -> task(each, round, state, of(each, held), actor, today))
                        .toList();
        if (measures.isEmpty() && figures.isEmpty() && !actor.rights().allow(needed, programme)) {
            return Optional.empty();
        }
        return Optional.of(new RoundTasks(
                round,
                state,
                TaskCounts.of(Stream.concat(
                                measures.stream().map(MeasureTask::state),
                                figures.stream().map(FigureTask::state))
                        .toList()),
                measures,
                figures,
                RoundAction.allowed(state, actor, programme)));
    }

    private static Subject subject(RoundView round, Gathered.Measure measure) {
        return new Subject(round.programmeId(), measure.partners());
    }

    static TaskState state(Gathered.Measure measure, RoundView round, LocalDate today) {
        return TaskState.of(measure.isReportedSince(round.answeredFrom()), measure.answer(), round.due(), today);
    }

    static TaskState state(Gathered.Figure figure, RoundView round, LocalDate today) {
        return state(figure, figure.due(round.due()), round.due(), today);
    }

    static TaskState state(Gathered.Figure figure, Period asked, LocalDate due, LocalDate today) {
        return TaskState.of(figure.isTold(asked) || figure.isHandedIn(asked), figure.answer(), due, today);
    }

    static Optional<Held> of(Gathered.Measure measure, List<Held> held, RoundView round) {
        return held.stream()
                .filter(each -> each.isAboutMeasure(
                        round.programmeId(), measure.measure().code()))
                .findFirst();
    }

    static Optional<Held> of(Gathered.Figure figure, List<Held> held) {
        return held.stream().filter(each -> figure.id().equals(each.target())).findFirst();
    }

    private static MeasureTask task(
            Gathered.Measure each,
            RoundView round,
            RoundState roundState,
            Optional<Held> held,
            Actor actor,
            LocalDate today) {
        LocalDate due = Held.due(held, round);
        return new MeasureTask(
                each.measure(),
                each.responsible(),
                TaskOwner.of(held, actor, subject(round, each)),
                due,
                TaskState.of(each.isReportedSince(round.answeredFrom()), each.answer(), due, today),
                each.status(),
                each.last(),
                each.reports(),
                each.answer(),
                TaskAction.allowed(roundState, each.last() != null, actor, subject(round, each)));
    }

    private static FigureTask task(
            Gathered.Figure each,
            RoundView round,
            RoundState roundState,
            Optional<Held> held,
            Actor actor,
            LocalDate today) {
        Period asked = each.due(round.due());
        LocalDate due = Held.due(held, round);
        Subject subject = Subject.of(round.programmeId());
        return new FigureTask(
                each.id(),
                each.indicator(),
                each.area(),
                each.slice(),
                TaskOwner.of(held, actor, subject),
                due,
                asked.toString(),
                each.definition().expected(asked),
                each.toldTo().map(Period::toString).orElse(null),
                state(each, asked, due, today),
                each.answer(),
                TaskAction.allowed(roundState, false, actor, subject));
    }

    /** The days of a programme from one day up to another. */
    static Stream<WheelDay> wheel(Gathered.Programme of, LocalDate from, LocalDate to) {
        Stream<WheelDay> rounds = of.rounds().stream()
                .flatMap(r -> Stream.of(
                        day(of, r.opens(), WheelDay.Kind.ROUND_OPENS, r, null),
                        day(of, r.due(), WheelDay.Kind.ROUND_DUE, r, null)));
        Stream<WheelDay> plans = of.plans().stream().map(p -> day(of, p.ends(), WheelDay.Kind.PLAN_ENDS, null, p));
        Stream<WheelDay> figures = of.figures().stream()
                .filter(f -> f.definition().frequency() != Frequency.DAY)
                .flatMap(f -> figures(of, f, from, to));
        return Stream.of(rounds, plans, figures)
                .flatMap(days -> days)
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(to))
                .distinct()
                .sorted(Comparator.comparing(WheelDay::date).thenComparing(WheelDay::kind));
    }

    private static Stream<WheelDay> figures(
            Gathered.Programme of, Gathered.Figure figure, LocalDate from, LocalDate to) {
        return Stream.iterate(
                        figure.definition().due(from.minusDays(1)).next(),
                        period -> figure.definition().expected(period).isBefore(to) && figure.isAskedFor(period),
                        Period::next)
                .map(period -> new WheelDay(
                        figure.definition().expected(period),
                        WheelDay.Kind.FIGURE_DUE,
                        of.programme(),
                        null,
                        null,
                        figure.indicator(),
                        period.toString()));
    }

    private static WheelDay day(
            Gathered.Programme of,
            LocalDate date,
            WheelDay.Kind kind,
            @Nullable RoundView round,
            Gathered.@Nullable PlanEnd end) {
        return new WheelDay(
                date,
                kind,
                of.programme(),
                round == null ? null : round.id(),
                end == null ? null : end.plan(),
                null,
                null);
    }
}
