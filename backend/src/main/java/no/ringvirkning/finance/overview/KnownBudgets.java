package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanView;
import no.ringvirkning.plan.Standing;
import no.ringvirkning.plan.content.MeasureContent;
import org.jspecify.annotations.Nullable;

/** What the published revisions of plans set aside for measures: the same as funding_facts says in SQL. */
final class KnownBudgets {

    private final ObjectMapper json;
    private final @Nullable LocalDate asOf;

    KnownBudgets(ObjectMapper json, @Nullable LocalDate asOf) {
        this.json = json;
        this.asOf = asOf;
    }

    ArrayNode plans(List<ObjectNode> plans, List<ObjectNode> revisions) {
        List<PlanRevisionView> all = revisions.stream()
                .map(r -> json.convertValue(r, PlanRevisionView.class))
                .toList();
        ArrayNode known = json.createArrayNode();
        for (ObjectNode snapshot : plans) {
            PlanView plan = json.convertValue(snapshot, PlanView.class);
            List<PlanRevisionView> own = all.stream()
                    .filter(r -> r.plan().slug().equals(plan.slug()))
                    .toList();
            shown(plan, own).ifPresent(r -> known.add(plan(plan, r)));
        }
        return known;
    }

    private Optional<PlanRevisionView> shown(PlanView plan, List<PlanRevisionView> own) {
        Optional<Integer> number = asOf == null ? Optional.ofNullable(plan.shown()) : Standing.on(asOf, own);
        // What is only proposed is not planned yet.
        return number.flatMap(n -> own.stream()
                .filter(r -> r.number().equals(n) && r.contentHash() != null)
                .findFirst());
    }

    private static @Nullable LocalDate begins(PlanRevisionView revision) {
        return revision.effective() == null ? null : revision.effective().from();
    }

    private ObjectNode plan(PlanView plan, PlanRevisionView revision) {
        ObjectNode node = json.createObjectNode().put("slug", plan.slug());
        LocalDate from = begins(revision);
        if (from == null && plan.period() != null && plan.period().from() != null) {
            from = plan.period().from().date();
        }
        if (from != null) {
            node.put("from", from.toString());
        }
        if (plan.period() != null) {
            node.set("period", json.valueToTree(plan.period()));
        }
        ArrayNode measures = node.putArray("measures");
        revision.content().measures().forEach(m -> measures.add(measure(m)));
        return node;
    }

    private ObjectNode measure(MeasureContent measure) {
        ObjectNode node = json.createObjectNode().put("code", measure.code()).put("ended", measure.isEnded());
        node.set("title", json.valueToTree(measure.title()));
        ArrayNode budget = node.putArray("budget");
        measure.budget().forEach(line -> {
            JsonNode source = json.valueToTree(line.source() == null ? measure.source() : line.source());
            ObjectNode entry = budget.addObject().put("year", line.year());
            if (line.funder() != null) {
                entry.putObject("funder").put("slug", line.funder().slug());
            }
            entry.set("amount", json.valueToTree(line.amount()));
            entry.put("illustrative", source.path("illustrative").asBoolean());
        });
        return node;
    }
}
