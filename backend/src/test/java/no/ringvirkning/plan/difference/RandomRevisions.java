package no.ringvirkning.plan.difference;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.testing.MeasureBuilder;

/** Chains of made-up revisions, each of which starts from the one before and keeps the rules; the same for the same seed. */
public final class RandomRevisions {

    private final Random random;
    private int codes;
    /** What the last revision says, as the builders' arguments: a title, an amount and a last day by code. */
    private final Map<String, int[]> live = new LinkedHashMap<>();

    private Map<String, int[]> before = Map.of();

    public RandomRevisions(long seed) {
        this.random = new Random(seed);
    }

    public List<RevisionContent> chain(int length) {
        List<RevisionContent> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(next());
        }
        return chain;
    }

    /** What the next revision says. */
    public RevisionContent next() {
        before = copy(live);
        List<MeasureContent> measures = new ArrayList<>();
        int born = 2 + random.nextInt(4);
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < born; i++) {
            fresh.add("t" + ++codes);
        }
        for (String code : List.copyOf(live.keySet())) {
            measures.add(step(code, fresh));
        }
        for (String code : fresh) {
            live.put(code, new int[] {random.nextInt(3), random.nextInt(3), random.nextInt(3)});
            measures.add(built(code).build());
        }
        return RevisionContent.EMPTY.withMeasures(measures);
    }

    /** The last one came to nothing: the next starts from the one before it. */
    public void undo() {
        live.clear();
        live.putAll(copy(before));
    }

    private static Map<String, int[]> copy(Map<String, int[]> contents) {
        Map<String, int[]> copy = new LinkedHashMap<>();
        contents.forEach((code, content) -> copy.put(code, content.clone()));
        return copy;
    }

    private MeasureContent step(String code, List<String> fresh) {
        int[] content = live.get(code);
        return switch (random.nextInt(8)) {
            case 0 -> gone(code, MeasureChange.DROPPED);
            case 1 -> gone(code, MeasureChange.COMPLETED);
            case 2 -> gone(code, MeasureChange.MERGED, fresh.get(0));
            case 3 -> gone(code, MeasureChange.SPLIT, fresh.get(0), fresh.get(1));
            case 4 -> {
                content[2]++;
                yield built(code)
                        .ended(MeasureChange.POSTPONED, "Utsatt " + code)
                        .build();
            }
            case 5 -> {
                content[random.nextInt(2)] = random.nextInt(3);
                yield built(code).build();
            }
            default -> built(code).build();
        };
    }

    private MeasureContent gone(String code, MeasureChange how, String... successors) {
        MeasureContent end =
                built(code).ended(how, "Slutt på " + code, successors).build();
        live.remove(code);
        return end;
    }

    private MeasureBuilder built(String code) {
        int[] content = live.get(code);
        return aMeasure(code)
                .titled("Tittel " + content[0])
                .costing(2020, String.valueOf(100 * content[1]))
                .from("2020-01-01", "202%d-12-31".formatted(content[2]));
    }
}
