package no.ringvirkning.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.link.proposal.LastReport;
import no.ringvirkning.plan.measure.NewReport;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** What was answered, line by line, held to what was asked, in the form in which it goes its way. */
final class Answered {

    private static final int FURTHEST_YEARS = 2;
    private static final String CORRECTED = "Rettet av den som leverer tallet.";

    private final LocalDate today;
    private final Map<Integer, ItemAnswer> answers = new HashMap<>();
    private final Map<Integer, NewReport> reports = new LinkedHashMap<>();
    private final Map<String, AnsweredFigures> figures = new LinkedHashMap<>();

    private Answered(LocalDate today) {
        this.today = today;
    }

    static Answered of(UpdateForm form, List<ItemAnswer> given, LocalDate today) {
        Answered answered = new Answered(today);
        Map<Integer, UpdateFormItem> asked = new HashMap<>();
        form.items().forEach(item -> asked.put(item.number(), item));
        for (int i = 0; i < given.size(); i++) {
            UpdateFormItem item = asked.remove(given.get(i).number());
            if (item == null) {
                throw LinkProblem.ANSWER_MISSING.at("/answers/" + i + "/number", "No line that is open has it.");
            }
            answered.take(item, given.get(i), "/answers/" + i);
        }
        if (!asked.isEmpty()) {
            throw LinkProblem.ANSWER_MISSING.at(
                    "/answers",
                    "Not answered: %s."
                            .formatted(asked.keySet().stream().sorted().toList()));
        }
        return answered;
    }

    ItemAnswer answer(int number) {
        ItemAnswer answer = answers.get(number);
        if (answer == null) {
            throw new IllegalStateException("every line was answered");
        }
        return answer;
    }

    /** The reports on measures, by the numbers of their lines. */
    Map<Integer, NewReport> reports() {
        return reports;
    }

    /** The figures that are new, by the indicators that they are of. */
    Map<String, AnsweredFigures> figures() {
        return figures;
    }

    private void take(UpdateFormItem item, ItemAnswer given, String pointer) {
        answers.put(item.number(), given);
        fits(item, given, pointer);
        AskedFigure figure = item.figure();
        if (figure == null) {
            report(item.lastReport(), given, pointer);
        } else {
            figure(figure, given, pointer);
        }
    }

    /** An answer has what it needs, and nothing that nobody would look at. */
    private void fits(UpdateFormItem item, ItemAnswer given, String pointer) {
        boolean reported = given.answer() == UpdateAnswer.REPORTED;
        boolean ofFigure = item.figure() != null;
        if (reported && !ofFigure && given.phase() == null) {
            throw LinkProblem.ANSWER_UNFIT.at(pointer + "/phase", "Say how far the measure has come.");
        }
        if (given.hasReport() && (!reported || ofFigure)) {
            throw LinkProblem.ANSWER_UNFIT.at(pointer, "Only a report on a measure says how it goes.");
        }
        if ((given.value() != null) != (reported && ofFigure)) {
            throw LinkProblem.ANSWER_UNFIT.at(
                    pointer + "/value", "A figure that is reported has it, and nothing else.");
        }
        if ((given.laterOn() != null) != (given.answer() == UpdateAnswer.LATER)) {
            throw LinkProblem.ANSWER_UNFIT.at(pointer + "/laterOn", "What comes later has the day, and nothing else.");
        }
        LocalDate later = given.laterOn();
        if (later != null && (!later.isAfter(today) || later.isAfter(today.plusYears(FURTHEST_YEARS)))) {
            throw LinkProblem.ANSWER_UNFIT.at(pointer + "/laterOn", "It is a day after today, within two years.");
        }
    }

    private void report(@Nullable LastReport last, ItemAnswer given, String pointer) {
        if (given.answer() == UpdateAnswer.REPORTED && given.phase() != null) {
            reports.put(
                    given.number(),
                    new NewReport(
                            PartialDate.day(today),
                            given.phase(),
                            null,
                            null,
                            given.comment(),
                            given.outlook(),
                            List.of(),
                            null,
                            null));
        }
        if (given.answer() == UpdateAnswer.UNCHANGED) {
            if (last == null) {
                throw LinkProblem.NOTHING_TO_REPEAT.at(pointer + "/answer", "Nobody has reported on it yet.");
            }
            reports.put(given.number(), last.repeated(today));
        }
    }

    private void figure(AskedFigure asked, ItemAnswer given, String pointer) {
        switch (given.answer()) {
            case REPORTED -> add(asked, given, given.value(), null, pointer);
            case UNCHANGED -> add(asked, given, unchanged(asked, pointer), null, pointer);
            case NOT_APPLICABLE -> add(asked, given, null, MissingCode.NOT_APPLICABLE, pointer);
            case LATER -> {
                // There is nothing to publish yet.
            }
        }
    }

    private static BigDecimal unchanged(AskedFigure asked, String pointer) {
        KnownFigure standing = asked.standing();
        KnownFigure before = asked.before();
        if (standing != null && standing.value() != null) {
            return standing.value();
        }
        if (before == null || before.value() == null) {
            throw LinkProblem.NOTHING_TO_REPEAT.at(pointer + "/answer", "No figure is known from before.");
        }
        return before.value();
    }

    /** What stands already is not handed in again. */
    private void add(
            AskedFigure asked,
            ItemAnswer given,
            @Nullable BigDecimal value,
            @Nullable MissingCode missing,
            String pointer) {
        KnownFigure standing = asked.standing();
        if (standing != null && standing.says(value, missing)) {
            return;
        }
        String reason = given.note() == null ? CORRECTED : given.note();
        RecordObservation observation = new RecordObservation(
                asked.period(),
                value,
                missing,
                null,
                null,
                Qualifier.EXACT,
                EvidenceLevel.SELF_REPORTED,
                null,
                null,
                null,
                standing == null ? null : reason);
        figures.computeIfAbsent(asked.indicator().slug(), none -> new AnsweredFigures())
                .add(asked, given.number(), observation, pointer);
    }
}
