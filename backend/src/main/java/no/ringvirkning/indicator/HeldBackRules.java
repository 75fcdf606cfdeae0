package no.ringvirkning.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import org.jspecify.annotations.Nullable;

/** What a definition has to be like for small figures by its dimensions to be held back. */
final class HeldBackRules {

    /** With the sums of its rows and columns. */
    private static final int LARGEST_TABLE = 2_500;

    private HeldBackRules() {}

    static void check(DefineIndicator given, String pointer) {
        List<Dimension> dimensions = given.dimensions();
        isNamedOnce(dimensions.stream().map(Dimension::key).toList(), pointer + "/dimensions");
        for (int i = 0; i < dimensions.size(); i++) {
            isNamedOnce(
                    dimensions.get(i).categories().stream()
                            .map(Dimension.Category::key)
                            .toList(),
                    pointer + "/dimensions/" + i + "/categories");
        }
        if (dimensions.stream().noneMatch(d -> d.suppressBelow() != null)) {
            return;
        }
        if (!given.kind().summedOverParts() || given.decimals() != 0) {
            throw IndicatorProblem.SMALL_FIGURES_NOT_COUNTED.at(
                    pointer + (given.decimals() == 0 ? "/kind" : "/decimals"),
                    "A %s with %d decimals is no whole count.".formatted(given.kind(), given.decimals()));
        }
        if (given.kind() == MeasurementKind.CUMULATIVE) {
            throw IndicatorProblem.SMALL_FIGURES_NOT_COUNTED.at(
                    pointer + "/kind",
                    "What adds up over time is told by the periods beside it. Count what came in each period instead.");
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (!dimensions.get(i).exhaustive()) {
                throw IndicatorProblem.SMALL_FIGURES_NOT_ADDED.at(
                        pointer + "/dimensions/" + i + "/exhaustive",
                        "Those of '%s' do not.".formatted(dimensions.get(i).key()));
            }
        }
        isTable(dimensions, pointer);
    }

    private static void isNamedOnce(List<String> keys, String pointer) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!named.add(keys.get(i))) {
                throw IndicatorProblem.DIMENSION_REPEATED.at(
                        pointer + "/" + i + "/key", "'%s' is named before.".formatted(keys.get(i)));
            }
        }
    }

    private static void isTable(List<Dimension> dimensions, String pointer) {
        if (dimensions.size() > 2) {
            throw IndicatorProblem.SMALL_FIGURES_TABLE.at(
                    pointer + "/dimensions", "It has %d.".formatted(dimensions.size()));
        }
        int figures = 1;
        for (int i = 0; i < dimensions.size(); i++) {
            int categories = dimensions.get(i).categories().size();
            if (categories < 2) {
                throw IndicatorProblem.SMALL_FIGURES_TABLE.at(
                        pointer + "/dimensions/" + i + "/categories", "One category is the total.");
            }
            figures *= categories + 1;
        }
        if (figures > LARGEST_TABLE) {
            throw IndicatorProblem.SMALL_FIGURES_TABLE.at(
                    pointer + "/dimensions", "It has %d figures.".formatted(figures));
        }
    }

    /** What was published by the one division would tell what is held back by the other. */
    static void stays(List<Dimension> before, List<Dimension> given) {
        if (!Objects.equals(shape(before), shape(given))) {
            throw IndicatorProblem.SMALL_FIGURES_STAY.at(
                    "/dimensions", "Another division, or another limit, is another indicator.");
        }
    }

    private static @Nullable List<List<Object>> shape(List<Dimension> dimensions) {
        if (dimensions.stream().noneMatch(d -> d.suppressBelow() != null)) {
            return null;
        }
        return dimensions.stream()
                .map(d -> List.<Object>of(
                        d.key(),
                        d.exhaustive(),
                        d.suppressBelow() == null ? 0 : d.suppressBelow(),
                        d.categories().stream().map(Dimension.Category::key).toList()))
                .toList();
    }
}
