package no.ringvirkning.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import no.ringvirkning.area.AreaView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.PartnerView;
import org.jspecify.annotations.Nullable;

/**
 * Gives every pointer in a published view the name that had been published by the instant: a partner that was renamed since
 * shall not show its new name in what was known before.
 */
public final class KnownNames {

    /** Which kind of entity the pointer in a field of this name leads to. */
    private static final Map<String, EntityType> FIELDS = Map.ofEntries(
            Map.entry("appointedBy", EntityType.DECISION),
            Map.entry("area", EntityType.AREA),
            Map.entry("areas", EntityType.AREA),
            Map.entry("body", EntityType.GOVERNING_BODY),
            Map.entry("commissionedBy", EntityType.DECISION),
            Map.entry("decision", EntityType.DECISION),
            Map.entry("derivedFrom", EntityType.PLAN),
            Map.entry("endedBy", EntityType.DECISION),
            Map.entry("funder", EntityType.PARTNER),
            Map.entry("organisation", EntityType.PARTNER),
            Map.entry("owner", EntityType.PARTNER),
            Map.entry("ownFunders", EntityType.PARTNER),
            Map.entry("parent", EntityType.PROGRAMME),
            Map.entry("partner", EntityType.PARTNER),
            Map.entry("plan", EntityType.PLAN),
            Map.entry("programme", EntityType.PROGRAMME),
            Map.entry("toBody", EntityType.GOVERNING_BODY),
            Map.entry("toPartner", EntityType.PARTNER));

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;

    /**
     * @param day the day that names of areas and partners are taken from
     */
    public KnownNames(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
    }

    /** One statement for all that are pointed at. What is not published by then is not pointed at either. */
    public void give(ObjectNode tree) {
        Map<EntityType, TreeSet<String>> slugs = new HashMap<>();
        eachPointer(tree, (type, pointer) -> {
            slugs.computeIfAbsent(type, t -> new TreeSet<>())
                    .add(pointer.get("slug").asText());
            return true;
        });
        Map<EntityType, Map<String, ObjectNode>> views = ledger.publishedBySlug(knownAt, slugs);
        eachPointer(tree, (type, pointer) -> {
            ObjectNode view =
                    views.getOrDefault(type, Map.of()).get(pointer.get("slug").asText());
            if (view != null) {
                pointer.set(type == EntityType.DECISION ? "title" : "name", name(type, view));
            }
            return view != null;
        });
    }

    private JsonNode name(EntityType type, ObjectNode view) {
        return switch (type) {
            case AREA ->
                json.getNodeFactory()
                        .textNode(json.convertValue(view, AreaView.class).nameOn(day));
            case PARTNER ->
                json.getNodeFactory()
                        .textNode(json.convertValue(view, PartnerView.class).nameOn(day));
            case DECISION -> view.get("title");
            default -> view.get("name");
        };
    }

    /** Visits every pointer; one for which the answer is no is taken out. */
    private static void eachPointer(JsonNode tree, BiPredicate<EntityType, ObjectNode> visit) {
        Iterator<Map.Entry<String, JsonNode>> fields = tree.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            EntityType type = FIELDS.get(field.getKey());
            if (field.getValue().isArray()) {
                field.getValue().forEach(item -> follow(item, type, visit));
            } else if (!follow(field.getValue(), type, visit)) {
                fields.remove();
            }
        }
    }

    private static boolean follow(
            JsonNode value, @Nullable EntityType type, BiPredicate<EntityType, ObjectNode> visit) {
        if (type != null && value instanceof ObjectNode pointer && pointer.has("slug")) {
            return visit.test(type, pointer);
        }
        if (value.isObject()) {
            eachPointer(value, visit);
        }
        return true;
    }
}
