package no.ringvirkning.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.ringvirkning.area.AreaView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A partner's page put together from what had been published by an instant: the partner, the groups it is listed in, its
 * roles, and the names that all of them had been given by then. Two statements.
 */
final class KnownPartner {

    private static final Comparator<JsonNode> BY_SLUG = Comparator.comparing(KnownPartner::slug);

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;
    private final boolean onlyThen;

    /** Names are those of the day; with {@code onlyThen}, what does not hold on the day is left out. */
    KnownPartner(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day, boolean onlyThen) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
        this.onlyThen = onlyThen;
    }

    Optional<PartnerView> page(String slug) {
        ObjectNode pointer = pointer(slug);
        ObjectNode holder = json.createObjectNode().set("partner", pointer);
        ObjectNode group = json.createObjectNode();
        group.putArray("members").add(holder);
        Map<EntityType, List<ObjectNode>> known = ledger.publishedHolding(
                knownAt, Map.of(EntityType.PARTNER, List.of(pointer, group), EntityType.ROLE, List.of(holder)));
        List<ObjectNode> partners = known.getOrDefault(EntityType.PARTNER, List.of());
        List<ObjectNode> roles = known.getOrDefault(EntityType.ROLE, List.of());
        return partners.stream()
                .filter(p -> slug(p).equals(slug))
                .findFirst()
                .map(page -> compose(page, partners, roles));
    }

    private PartnerView compose(ObjectNode page, List<ObjectNode> partners, List<ObjectNode> roles) {
        ArrayNode groups = page.putArray("groups");
        partners.stream()
                .filter(g -> g != page && hasMember(g, slug(page)))
                .sorted(BY_SLUG)
                .forEach(g -> groups.add(pointer(slug(g))));
        ArrayNode acts = page.putArray("roles");
        PartnerView holder = json.convertValue(page, PartnerView.class);
        roles.stream()
                .filter(r -> !onlyThen || json.convertValue(r, RoleView.class).isHeldOn(day, holder))
                .sorted(Comparator.comparing(r -> r.get("id").asText()))
                .forEach(acts::add);
        page.put("name", holder.nameOn(day));
        if (onlyThen) {
            keep(page.withArray("members"), this::holds);
            namesOfTheDay(page.withArray("names"));
        }
        name(page);
        return json.convertValue(page, PartnerView.class);
    }

    private boolean hasMember(ObjectNode group, String slug) {
        for (JsonNode member : group.withArray("members")) {
            if (slug(member.get("partner")).equals(slug) && holds(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a membership holds on the day, when only those are wanted. */
    private boolean holds(JsonNode node) {
        JsonNode period = node.get("period");
        return !onlyThen
                || period == null
                || json.convertValue(period, PartialPeriod.class).contains(day);
    }

    private void namesOfTheDay(ArrayNode names) {
        Predicate<JsonNode> valid =
                n -> json.convertValue(n, PartnerName.class).validity().contains(day);
        boolean any = false;
        for (JsonNode name : names) {
            any |= valid.test(name);
        }
        JsonNode first = names.get(0);
        keep(names, any ? valid : n -> n == first);
    }

    private static void keep(ArrayNode nodes, Predicate<JsonNode> wanted) {
        for (Iterator<JsonNode> each = nodes.iterator(); each.hasNext(); ) {
            if (!wanted.test(each.next())) {
                each.remove();
            }
        }
    }

    /** Gives every pointer the name it had by then: one that was renamed since does not show its new name. */
    private void name(ObjectNode page) {
        Map<EntityType, List<ObjectNode>> pointers = new HashMap<>();
        pointers.put(EntityType.AREA, objects(page.get("homeArea")));
        List<ObjectNode> partners = new ArrayList<>(objects(page.get("groups")));
        partners.addAll(objects(page.findValues("partner")));
        pointers.put(EntityType.PARTNER, partners);
        pointers.put(EntityType.PROGRAMME, objects(page.get("roles").findValues("programme")));
        List<ObjectNode> decisions = new ArrayList<>(objects(page.get("roles").findValues("appointedBy")));
        decisions.addAll(objects(page.get("roles").findValues("endedBy")));
        pointers.put(EntityType.DECISION, decisions);

        Map<EntityType, TreeSet<String>> slugs = new HashMap<>();
        pointers.forEach((type, nodes) -> nodes.forEach(
                n -> slugs.computeIfAbsent(type, t -> new TreeSet<>()).add(slug(n))));
        Map<EntityType, Map<String, ObjectNode>> known = ledger.publishedBySlug(knownAt, slugs);
        pointers.forEach((type, nodes) -> nodes.forEach(n -> {
            ObjectNode named = known.getOrDefault(type, Map.of()).get(slug(n));
            if (named != null) {
                n.set(type == EntityType.DECISION ? "title" : "name", nameOf(type, named));
            }
        }));
    }

    private JsonNode nameOf(EntityType type, ObjectNode named) {
        return switch (type) {
            case AREA ->
                json.getNodeFactory()
                        .textNode(json.convertValue(named, AreaView.class).nameOn(day));
            case PARTNER ->
                json.getNodeFactory()
                        .textNode(json.convertValue(named, PartnerView.class).nameOn(day));
            case DECISION -> named.get("title");
            default -> named.get("name");
        };
    }

    private static List<ObjectNode> objects(@Nullable Iterable<JsonNode> nodes) {
        List<ObjectNode> objects = new ArrayList<>();
        if (nodes instanceof ObjectNode object) {
            objects.add(object);
        } else if (nodes != null) {
            nodes.forEach(n -> objects.add((ObjectNode) n));
        }
        return objects;
    }

    private ObjectNode pointer(String slug) {
        return json.createObjectNode().put("slug", slug);
    }

    private static String slug(JsonNode node) {
        return node.get("slug").asText();
    }
}
