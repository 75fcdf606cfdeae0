package no.ringvirkning.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.engine.Assessment;
import no.ringvirkning.indicator.engine.Assessor;
import no.ringvirkning.indicator.engine.Case;
import no.ringvirkning.indicator.engine.Outcome;
import no.ringvirkning.indicator.engine.Status;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Thresholds;
import no.ringvirkning.indicator.engine.Way;
import no.ringvirkning.indicator.engine.Wayfinder;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesQueries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.indicator.observation.ToldSeries;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Puts what is recorded before the engine, and tells its answer with all that it was made from. */
@ApplicationScoped
public class Assessments {

    private final SeriesQueries series;
    private final TargetQueries targets;
    private final Today today;

    @Inject
    Assessments(SeriesQueries series, TargetQueries targets, Today today) {
        this.series = series;
        this.targets = targets;
        this.today = today;
    }

    /**
     * The assessment and how it was come to; empty when there is no such indicator. Four statements.
     *
     * @param question up to the period to be assessed
     */
    public Optional<ExplanationView> explain(SeriesQuestion question, @Nullable Instant knownAt) {
        return series.tell(question, knownAt).map(told -> explained(question, told, knownAt));
    }

    private ExplanationView explained(SeriesQuestion question, ToldSeries told, @Nullable Instant knownAt) {
        LocalDate day = today.or(question.asOf());
        String slug = TargetView.slug(question.indicator(), question.area(), question.slice());
        TargetView target = (knownAt == null ? targets.find(slug, day) : targets.find(slug, day, knownAt)).orElse(null);
        Question asked = new Question(told, target, targets.thresholds(day), day, question.to());
        Explained<Assessment> answer = asked.answer();
        List<StepView> steps = new ArrayList<>();
        asked.added(answer.result()).forEach(step -> steps.add(StepView.of(step)));
        answer.steps().forEach(step -> steps.add(StepView.of(step)));
        return new ExplanationView(
                told.series().indicator(),
                day,
                asked.definition(),
                asked.definitionOfWanted(),
                asked.observed(),
                told.inputs().stream().map(ExplanationView.FormulaInput::of).toList(),
                new ExplanationView.AssessmentRule(
                        asked.thresholds().ruleVersion(),
                        asked.thresholds().onTrack().value(),
                        asked.thresholds().atRisk().value()),
                WayView.of(asked.way()),
                view(asked, answer.result()),
                steps);
    }

    private static AssessmentView view(Question asked, Assessment answer) {
        TargetVersion wanted = asked.wanted();
        TargetBaseline baseline = asked.baseline();
        boolean illustrative = wanted != null && SourceReference.isIllustrative(wanted.source())
                || baseline != null && SourceReference.isIllustrative(baseline.source())
                || asked.hasMadeUp(answer.period());
        return new AssessmentView(
                asked.told().series().indicator(),
                asked.told().series().area(),
                asked.told().series().slice(),
                asked.told().series().areaBasis(),
                asked.definition().unit(),
                answer.period().toString(),
                asked.due().toString(),
                wanted,
                baseline,
                answer.outcome(),
                answer.status(),
                answer.notAssessable()
                        .map(why -> TermView.of(Figure.undefined(why)))
                        .orElse(null),
                TermView.of(answer.observed()),
                TermView.of(answer.attainment()),
                TermView.of(answer.expected()),
                TermView.of(answer.gap()),
                TermView.of(answer.growth()),
                answer.flags().stream().sorted().toList(),
                asked.told().series().breaks().stream()
                        .filter(b -> asked.isOnTheWay(b.period(), answer.period()))
                        .toList(),
                answer.ruleVersion(),
                illustrative);
    }

    /** All that goes in. */
    private record Question(
            ToldSeries told,
            @Nullable TargetView target,
            Thresholds thresholds,
            LocalDate day,
            @Nullable Period until) {

        /** That of the last period that is asked about: by it its figures were counted. */
        IndicatorDefinition definition() {
            return told.indicator()
                    .definitionOn(until == null || until.firstDay().isAfter(day) ? day : until.firstDay());
        }

        private boolean isDefinedSo(LocalDate then) {
            return told.indicator().definitionOn(then).comparesWith(definition());
        }

        @Nullable
        TargetVersion wanted() {
            return target == null ? null : target.current();
        }

        @Nullable
        IndicatorDefinition definitionOfWanted() {
            TargetVersion wanted = wanted();
            return wanted == null ? null : told.indicator().definitionOn(wanted.validFrom());
        }

        /** What was counted in another unit is nothing to measure from. */
        @Nullable
        TargetBaseline baseline() {
            return target == null
                    ? null
                    : target.baseline()
                            .filter(b -> isDefinedSo(Period.parse(b.period()).firstDay()))
                            .orElse(null);
        }

        /** What is wanted by a period asks for no number of a later one. */
        Period due() {
            TargetVersion wanted = wanted();
            Period due = definition().due(day);
            String deadline = wanted == null ? null : wanted.deadline();
            Period last = deadline == null ? due : earlier(due, Period.parse(deadline));
            return until == null ? last : earlier(last, until);
        }

        private static Period earlier(Period one, Period other) {
            return one.isAfter(other) ? other : one;
        }

        /** The figures from when the indicator was defined so. */
        List<SeriesPoint> observed() {
            return told.series().points().stream()
                    .filter(p -> isDefinedSo(Period.parse(p.period()).firstDay()))
                    .toList();
        }

        Explained<Assessment> answer() {
            TargetVersion wanted = wanted();
            Series figures = EngineInput.of(definition().frequency(), observed());
            if (wanted == null) {
                return new Explained<>(unassessable(figures, Because.NO_TARGET), List.of());
            }
            // What was wanted in another unit, or when the other way was better, is no measure of what is counted now.
            if (!isDefinedSo(wanted.validFrom())) {
                return new Explained<>(unassessable(figures, Because.DEFINITION_CHANGED), List.of());
            }
            return new Assessor(thresholds).assess(given(wanted, inTime(wanted, figures)));
        }

        /** The way that the answer goes by. */
        Way way() {
            TargetVersion wanted = wanted();
            if (wanted == null) {
                return Way.nowhere(Because.NO_TARGET);
            }
            if (!isDefinedSo(wanted.validFrom())) {
                return Way.nowhere(Because.DEFINITION_CHANGED);
            }
            Frequency frequency = definition().frequency();
            return new Wayfinder(thresholds)
                    .find(given(wanted, Series.empty(frequency)), Period.containing(wanted.validFrom(), frequency));
        }

        private Case given(TargetVersion wanted, Series figures) {
            return new Case(
                    EngineInput.of(definition()), EngineInput.of(baseline()), EngineInput.of(wanted), figures, due());
        }

        /** What was wanted by a deadline is neither reached nor lost by what came after it. */
        private static Series inTime(TargetVersion wanted, Series figures) {
            if (wanted.deadline() == null) {
                return figures;
            }
            Period deadline = Period.parse(wanted.deadline());
            return figures.where(period -> !period.isAfter(deadline));
        }

        private Assessment unassessable(Series figures, Because reason) {
            Period at = figures.latestKnown().orElseGet(this::due);
            Figure none = Figure.undefined(reason);
            return new Assessment(
                    at,
                    figures.at(at),
                    Outcome.UNDEFINED,
                    figures.latestKnown().isPresent() ? Status.UNDEFINED : Status.NO_DATA,
                    none,
                    none,
                    none,
                    none,
                    Optional.of(reason),
                    Set.of(),
                    thresholds.ruleVersion());
        }

        /** How the figures that were assessed had been added up over areas. */
        List<Step> added(Assessment answer) {
            TargetVersion wanted = wanted();
            boolean all = wanted != null && wanted.counting() == Counting.ACCUMULATED;
            return observed().stream()
                    .filter(p -> p.period().equals(answer.period().toString())
                            || all && isOnTheWay(p.period(), answer.period()))
                    .flatMap(p -> told.steps().getOrDefault(p.period(), List.of()).stream())
                    .toList();
        }

        /** Whether a figure was made up that is assessed, or that stands on the way to it. */
        boolean hasMadeUp(Period assessed) {
            return observed().stream()
                    .filter(SeriesPoint::illustrative)
                    .anyMatch(p -> p.period().equals(assessed.toString()) || isOnTheWay(p.period(), assessed));
        }

        /** Whether the period lies after the baseline and not after the one that is assessed. */
        boolean isOnTheWay(String text, Period assessed) {
            Period period = Period.parse(text);
            TargetBaseline from = baseline();
            return !period.isAfter(assessed) && (from == null || period.isAfter(Period.parse(from.period())));
        }
    }
}
