package no.ringvirkning.packaged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, line by line. */
final class BenchmarkTable {

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** One kind of request: what is wanted of it, and what each run has shown. */
    private static final class Line {
        private final double must;
        private final boolean isCost;
        private final long bytes;
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> limits = new ArrayList<>();
        private final List<Double> servers = new ArrayList<>();
        private final List<Double> databases = new ArrayList<>();
        private long wrong;
        private long compared;

        Line(double must, boolean isCost, long bytes) {
            this.must = must;
            this.isCost = isCost;
            this.bytes = bytes;
        }

        double ratio() {
            List<Double> ratios = new ArrayList<>();
            for (int run = 0; run < ours.size(); run++) {
                ratios.add(ours.get(run) / limits.get(run));
            }
            return middle(ratios);
        }

        boolean isMet() {
            return wrong == 0 && (isCost ? ratio() <= must : ratio() >= must);
        }
    }

    /** Ours, of one run; the limit of the same run follows. */
    void add(String name, double must, long bytes, Rate rate, AnswerCheck.Count checked) {
        Line line = lines.computeIfAbsent(name, none -> new Line(must, false, bytes));
        line.ours.add(rate.perSecond());
        line.servers.add(rate.serverMicros());
        line.databases.add(rate.databaseMicros());
        line.wrong += rate.errors() + checked.different();
        line.compared += checked.compared();
    }

    /** The most there can be. */
    void limit(String name, double perSecond) {
        lines.get(name).limits.add(perSecond);
    }

    /** Ours and the limit. */
    void ratio(String name, double must, long bytes, Rate rate, double limit) {
        add(name, must, bytes, rate, new AnswerCheck.Count(0, 0));
        limit(name, limit);
    }

    /** What is the better, the less it is. */
    void cost(String name, double must, double ours, double other) {
        Line line = lines.computeIfAbsent(name, none -> new Line(must, true, 0));
        line.ours.add(ours);
        line.limits.add(other);
    }

    /** Whether all was met. */
    boolean print() {
        System.out.println(
                "| request | ours | limit | ours / limit | must | bytes | µs of the server | µs of the database | compared | met |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        lines.forEach((name, line) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %s %.2f | %d | %s | %s | %d | %s |%n",
                name,
                middle(line.ours),
                middle(line.limits),
                line.ratio(),
                line.isCost ? "≤" : "≥",
                line.must,
                line.bytes,
                micros(line.servers),
                micros(line.databases),
                line.compared,
                line.isMet() ? "yes" : "**no**" + (line.wrong > 0 ? ", " + line.wrong + " wrong" : "")));
        return lines.values().stream().allMatch(Line::isMet);
    }

    private static String micros(List<Double> values) {
        return values.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f", middle(values));
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
