package no.ringvirkning.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import no.ringvirkning.area.AreaView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.PartnerView;

/**
 * Gives every pointer in a programme the name that had been published by the instant: a partner that was renamed since
 * shall not show its new name in what was known before.
 */
final class KnownNames {

    /** Which kind of entity the pointer in a field of this name leads to. */
    private static final Map<String, EntityType> FIELDS = Map.of(
            "area", EntityType.AREA,
            "areas", EntityType.AREA,
            "organisation", EntityType.PARTNER,
            "owner", EntityType.PARTNER,
            "partner", EntityType.PARTNER,
            "programme", EntityType.PROGRAMME,
            "parent", EntityType.PROGRAMME);

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;

    KnownNames(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
    }

    /** One statement for all that are pointed at. */
    void give(ObjectNode tree) {
        Map<EntityType, TreeSet<String>> slugs = new HashMap<>();
        eachPointer(
                tree,
                (type, pointer) -> slugs.computeIfAbsent(type, t -> new TreeSet<>())
                        .add(pointer.get("slug").asText()));
        Map<EntityType, Map<String, ObjectNode>> views = ledger.publishedBySlug(knownAt, slugs);
        eachPointer(tree, (type, pointer) -> {
            ObjectNode view =
                    views.getOrDefault(type, Map.of()).get(pointer.get("slug").asText());
            if (view != null) {
                pointer.set("name", name(type, view));
            }
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
            default -> view.get("name");
        };
    }

    private void eachPointer(JsonNode tree, BiConsumer<EntityType, ObjectNode> visit) {
        tree.fields().forEachRemaining(field -> {
            EntityType type = FIELDS.get(field.getKey());
            for (JsonNode value : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                if (type != null && value instanceof ObjectNode pointer && pointer.has("slug")) {
                    visit.accept(type, pointer);
                } else if (value.isObject()) {
                    eachPointer(value, visit);
                }
            }
        });
    }
}
