package no.ringvirkning.indicator;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the contract what the words of the engine mean: it speaks no language itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class EngineInContract implements OASFilter {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry(
                    "Frequency",
                    "How long the periods of an indicator are. YEAR: Written 2019. HALF: Written 2019-H1. QUARTER: Written"
                            + " 2019-Q3. MONTH: Written 2019-07. DAY: Written 2019-07-01."),
            Map.entry(
                    "MeasurementKind",
                    "What kind of number an indicator has. STOCK: What is there at a time. FLOW: What came in a period."
                            + " CUMULATIVE: What came since the beginning. RATIO: One number in proportion to another."
                            + " RATE: How fast something grows. INDEX: A number compared with that of a base period."
                            + " SCALE: A mark on a scale. TEXT: Words."),
            Map.entry(
                    "Direction",
                    "Which way is wanted. INCREASE: More is better. DECREASE: Less is better. MAINTAIN: As it is. NONE: It"
                            + " is told, not judged."),
            Map.entry(
                    "Aggregation",
                    "How the figures of parts make the figure of the whole. SUM: They are added. LAST: The last one"
                            + " holds. AVG: Their mean. MAX: The largest. DISTINCT: Each thing counts once. RECOMPUTE:"
                            + " From the parts of the proportion. NONE: Not at all."),
            Map.entry(
                    "NullPolicy",
                    "What a formula makes of a missing number. STRICT: No number, no result. SKIP: A sum leaves it out, and"
                            + " is then the least it can be. ZERO: It is declared that what was not told was nothing."),
            Map.entry(
                    "MissingCode",
                    "Why there is no figure. A missing figure is never zero. NOT_REPORTED: Nobody has reported it."
                            + " NOT_APPLICABLE: There is no such figure. NOT_YET_AVAILABLE: It is still to come."
                            + " SUPPRESSED: It would tell of too few. WITHDRAWN: It was published and taken back."),
            Map.entry(
                    "EvidenceLevel",
                    "How well a figure is proven. ESTIMATE: Somebody has estimated it. SELF_REPORTED: Those it is about"
                            + " have told it. DOCUMENTED: There is a document behind it. VERIFIED: Somebody else has"
                            + " checked it."),
            Map.entry(
                    "Bound",
                    "What is known of the true number. EXACT: It is this one. CIRCA: It is near this one. LOWER: It is this"
                            + " one or more. UPPER: It is this one or less. OPEN: It can be anything."),
            Map.entry(
                    "Counting",
                    "What is held against a target. EACH_PERIOD: The number of the period. ACCUMULATED: All that came since"
                            + " the baseline, or since the first figure where there is none."),
            Map.entry(
                    "Outcome",
                    "What a number says of its target, whatever the time. MET: It is as wanted. NOT_MET: It is not."
                            + " IMPROVED: Better than the baseline. UNCHANGED: As the baseline. WORSENED: Worse than the"
                            + " baseline. UNDEFINED: It cannot be told from what is known."),
            Map.entry(
                    "Status",
                    "How it goes, as far as one should have come by the time. ACHIEVED: It is done. ON_TRACK: As far as"
                            + " expected, or nearly. AT_RISK: Behind. OFF_TRACK: Far behind. NOT_STARTED: Nothing is due"
                            + " yet. NO_DATA: A number is due, and there is none. STALE: There is a number, but a later one"
                            + " is due. UNDEFINED: There is a number, and it does not tell."),
            Map.entry(
                    "Flag",
                    "What has to be said beside an assessment. EXCEEDS_CAP: More than a cap allows, which is not more than"
                            + " achieved. LOWER_BOUND: The true number is this or higher. UPPER_BOUND: This or lower."
                            + " APPROXIMATE: Near it, or a part of it is. OPEN_BOUND: It can be anything. UNDECIDED: What is known of the number"
                            + " leaves open whether the target is met."),
            Map.entry("Coverage", "Of how many of the parts that make up the whole there is a figure."));

    private static final Map<String, Map<String, String>> PARTS =
            Map.of("Coverage", Map.of("have", "How many have a figure.", "of", "How many there are."));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        MEANINGS.forEach((name, meaning) -> {
            Schema schema = schemas.get(name);
            if (schema != null) {
                schema.setDescription(meaning);
            }
        });
        PARTS.forEach((name, parts) -> {
            Schema schema = schemas.get(name);
            if (schema != null) {
                parts.forEach(
                        (part, meaning) -> schema.getProperties().get(part).setDescription(meaning));
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            }
        });
    }
}
