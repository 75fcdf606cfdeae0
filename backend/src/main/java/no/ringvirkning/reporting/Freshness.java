package no.ringvirkning.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.reporting.FreshnessView.FigureFreshness;
import no.ringvirkning.reporting.FreshnessView.MeasureFreshness;
import no.ringvirkning.reporting.FreshnessView.Silence;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Works out what everybody may know of how fresh things are. Values in, values out. */
final class Freshness {

    private final Gathered.Programme programme;
    private final LocalDate today;
    private final @Nullable RoundView open;
    private final @Nullable LocalDate next;

    Freshness(Gathered.Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
        this.open = programme.openRound().map(Gathered.Round::round).orElse(null);
        this.next = programme.rounds().stream()
                .filter(round -> round.opens().isAfter(today))
                .map(RoundView::due)
                .findFirst()
                .orElse(null);
    }

    /**
     * All of it, or what it says of one measure or indicator.
     *
     * @param measure the code of a measure
     * @param indicator the slug of an indicator
     */
    FreshnessView of(@Nullable String measure, @Nullable String indicator) {
        List<Gathered.Measure> measures = programme.measures().stream()
                .filter(m -> indicator == null
                        && (measure == null || measure.equals(m.measure().code())))
                .toList();
        List<Gathered.Figure> figures = programme.figures().stream()
                .filter(f -> measure == null
                        && (indicator == null || indicator.equals(f.indicator().slug())))
                .toList();
        return new FreshnessView(
                programme.programme(),
                today,
                measures.stream()
                        .map(Freshness::reported)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::latest))
                        .orElse(null),
                open != null && !open.due().isBefore(today) ? open.due() : next,
                open == null ? null : counts(open, measures, figures),
                measures.stream().map(this::measure).toList(),
                figures.stream().map(this::figure).toList());
    }

    /** What everybody may read is asked by nobody in particular. */
    private TaskCounts counts(RoundView round, List<Gathered.Measure> measures, List<Gathered.Figure> figures) {
        return TaskCounts.of(Stream.concat(
                        measures.stream()
                                .filter(m -> !m.isOverBefore(round.answeredFrom()))
                                .map(m -> Tasks.state(m, round, today)),
                        figures.stream().map(f -> Tasks.state(f, round, today)))
                .toList());
    }

    private static @Nullable PartialDate reported(Gathered.Measure measure) {
        return measure.last() == null ? null : measure.last().date();
    }

    private MeasureFreshness measure(Gathered.Measure measure) {
        PartialDate reported = reported(measure);
        if (open == null || measure.isOverBefore(open.answeredFrom())) {
            return new MeasureFreshness(measure.measure(), reported, open == null ? next : null, false, null);
        }
        TaskState state = Tasks.state(measure, open, today);
        AnswerView answer = state == TaskState.ANSWERED ? null : measure.answer();
        LocalDate expected = switch (state) {
            case ANSWERED, NOT_APPLICABLE -> next;
            default -> answer != null && answer.comes() != null ? answer.comes() : open.due();
        };
        return new MeasureFreshness(
                measure.measure(),
                reported,
                expected,
                state == TaskState.LATE,
                silence(answer).orElse(null));
    }

    private FigureFreshness figure(Gathered.Figure figure) {
        Optional<Period> awaited = figure.awaited(today);
        LocalDate due = awaited.map(figure.definition()::expected).orElse(null);
        // An answer is about a figure that should be there.
        AnswerView answer = due == null || due.isAfter(today) ? null : figure.answer();
        LocalDate expected = answer != null && answer.comes() != null ? answer.comes() : due;
        boolean applies = answer == null || answer.kind() != AnswerKind.NOT_APPLICABLE;
        return new FigureFreshness(
                figure.indicator(),
                figure.area(),
                figure.slice(),
                figure.toldTo().map(Period::toString).orElse(null),
                awaited.map(Period::toString).orElse(null),
                expected,
                applies && expected != null && expected.isBefore(today),
                silence(answer).orElse(null));
    }

    private static Optional<Silence> silence(@Nullable AnswerView answer) {
        return Optional.ofNullable(answer)
                .map(a -> new Silence(a.kind(), a.comes(), a.reason(), SourceReference.isIllustrative(a.source())));
    }
}
