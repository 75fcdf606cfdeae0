package no.ringvirkning.plan.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.ReviewOutcome;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A difference in a few sentences a citizen can read, in every language from the same data. */
public final class Summary {

    /** So many titles are named for each kind of change; the list below the summary names them all. */
    private static final int NAMED = 3;

    private final int from;
    private final int to;
    private final PlanDifference difference;
    private final @Nullable LocalizedText reason;
    private final List<Integer> madeUp;
    private final boolean planMadeUp;

    /**
     * @param from the number of the earlier revision
     * @param to the number of the later revision
     * @param reason why the plan was revised, in the languages it was given in
     * @param madeUp the numbers of those of the revisions, from one to the other, that were made up to show a feature
     * @param planMadeUp whether all of the plan was
     */
    public Summary(
            int from,
            int to,
            PlanDifference difference,
            @Nullable LocalizedText reason,
            List<Integer> madeUp,
            boolean planMadeUp) {
        this.from = from;
        this.to = to;
        this.difference = difference;
        this.reason = reason;
        this.madeUp = madeUp;
        this.planMadeUp = planMadeUp;
    }

    public LocalizedText text() {
        return new LocalizedText(in(Wording.NB), in(Wording.NN), in(Wording.EN));
    }

    private String in(Wording wording) {
        List<String> sentences = new ArrayList<>();
        if (difference.isEmpty()) {
            sentences.add(wording.same.formatted(from, to));
        }
        if (difference.measures().isEmpty()) {
            sentences.add(wording.noMeasures);
        } else if (!difference.isEmpty()) {
            sentences.add(wording.changes.formatted(from, to, changes(wording)));
        }
        ownFields(wording).ifPresent(sentences::add);
        reviewed(ReviewOutcome.UNCHANGED, wording.confirmed, sentences);
        reviewed(ReviewOutcome.CHANGED, wording.reworded, sentences);
        reviewed(ReviewOutcome.WITHDRAWN, wording.takenOut, sentences);
        if (reason != null) {
            sentences.add(wording.reason.formatted(reason.in(wording.language)));
        }
        count(MeasureDifference::lacksReason, wording.noReason, sentences);
        if (planMadeUp) {
            sentences.add(wording.planMadeUp);
        } else if (madeUp.isEmpty()) {
            count(MeasureDifference::illustrative, wording.illustrative, sentences);
        } else {
            // Then nothing that became of any measure is a fact, and how many are made up themselves is beside the
            // point.
            madeUp.forEach(number -> sentences.add(wording.madeUp.formatted(number)));
        }
        return String.join(" ", sentences);
    }

    /** "Forordet og underskriften er endret." Only what has changed is named. */
    private Optional<String> ownFields(Wording wording) {
        List<String> parts = difference.fields().stream()
                .map(field -> wording.fields.getOrDefault(field.name(), field.name()))
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String sentence = wording.ownFields.formatted(enumerate(parts, wording));
        return Optional.of(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
    }

    private void count(Predicate<MeasureDifference> wanted, List<String> forms, List<String> sentences) {
        int count = (int) difference.measures().stream().filter(wanted).count();
        if (count > 0) {
            sentences.add(Wording.form(forms, count));
        }
    }

    private void reviewed(ReviewOutcome outcome, List<String> forms, List<String> sentences) {
        int count = (int) difference.objectiveReviews().stream()
                .filter(review -> review.outcome() == outcome)
                .count();
        if (count > 0) {
            sentences.add(Wording.form(forms, count));
        }
    }

    /** "2 tiltak er nye («A» og «B»), ett tiltak er utgått («C») og 4 tiltak er videreført uendret". */
    private String changes(Wording wording) {
        List<String> parts = new ArrayList<>();
        Map<MeasureChange, Integer> counts = difference.counts();
        for (MeasureChange change : MeasureChange.values()) {
            int count = counts.getOrDefault(change, 0);
            if (count > 0 && change != MeasureChange.CONTINUED) {
                parts.add("%s %s (%s)"
                        .formatted(
                                Wording.form(wording.measures, count),
                                wording.word(change, count),
                                titles(change, count, wording)));
            }
        }
        int continued = counts.getOrDefault(MeasureChange.CONTINUED, 0);
        if (continued > 0) {
            parts.add(
                    Wording.form(wording.measures, continued) + " " + wording.word(MeasureChange.CONTINUED, continued));
        }
        return enumerate(parts, wording);
    }

    private String titles(MeasureChange change, int count, Wording wording) {
        List<String> titles = difference.measures().stream()
                .filter(measure -> measure.change() == change)
                .limit(NAMED)
                .map(measure -> wording.quoted.formatted(measure.title().in(wording.language)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (count > NAMED) {
            titles.add(wording.more.formatted(count - NAMED));
        }
        return enumerate(titles, wording);
    }

    private static String enumerate(List<String> parts, Wording wording) {
        return parts.size() == 1
                ? parts.get(0)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + wording.and + parts.get(parts.size() - 1);
    }
}
