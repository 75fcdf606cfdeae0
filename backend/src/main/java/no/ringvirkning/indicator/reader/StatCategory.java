package no.ringvirkning.indicator.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a dimension.
 *
 * @param label what it is called; the code where the source gives no name
 * @param children codes of the same dimension that lie within this one
 * @param referencePeriod what part of the period a measured category stands for, in the words of the source
 * @param measuringType how PxWeb says it is measured: Stock, Flow, Average or Other
 */
public record StatCategory(
        String code,
        String label,
        @Nullable StatUnit unit,
        List<String> children,
        List<String> notes,
        @Nullable String referencePeriod,
        @Nullable String measuringType) {

    public StatCategory {
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }

    public static StatCategory of(String code, String label) {
        return new StatCategory(code, label, null, List.of(), List.of(), null, null);
    }

    public StatCategory measuredIn(StatUnit in) {
        return new StatCategory(code, label, in, children, notes, referencePeriod, measuringType);
    }
}
