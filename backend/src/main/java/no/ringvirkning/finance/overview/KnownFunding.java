package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.PartnerView;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.programme.KnownNames;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The facts about the money of a programme as they had been published by an instant: from the ledger, as SQL puts today's together
 * from the tables. Four statements, and one more when decisions stand for dates.
 */
final class KnownFunding {

    private static final Set<EntityType> TYPES = Set.of(
            EntityType.FUNDING_LINE,
            EntityType.COFUNDING_RULE,
            EntityType.PLAN,
            EntityType.PLAN_REVISION,
            EntityType.ROLE);

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;
    private final @Nullable LocalDate asOf;

    /** Names are those of the day; with {@code asOf}, plans and roles are those that held on it. */
    KnownFunding(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day, @Nullable LocalDate asOf) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
        this.asOf = asOf;
    }

    Optional<FundingFacts> facts(String slug) {
        return Optional.ofNullable(ledger.publishedBySlug(knownAt, EntityType.PROGRAMME, List.of(slug))
                        .get(slug))
                .map(this::facts);
    }

    private FundingFacts facts(ObjectNode programme) {
        UUID id = UUID.fromString(programme.get("id").asText());
        Map<EntityType, List<ObjectNode>> known = ledger.publishedIn(knownAt, id, TYPES);
        ObjectNode facts = json.createObjectNode().put("id", id.toString());
        facts.putObject("programme").set("slug", programme.get("slug"));
        ArrayNode periods = facts.putArray("periods");
        programme.get("periods").forEach(p -> {
            if (!p.path("period").isEmpty()) {
                periods.add(p.get("period"));
            }
        });
        facts.putArray("lines").addAll(known.getOrDefault(EntityType.FUNDING_LINE, List.of()));
        decided(facts);
        facts.putArray("rules").addAll(known.getOrDefault(EntityType.COFUNDING_RULE, List.of()));
        KnownBudgets budgets = new KnownBudgets(json, asOf);
        facts.set(
                "plans",
                budgets.plans(
                        known.getOrDefault(EntityType.PLAN, List.of()),
                        known.getOrDefault(EntityType.PLAN_REVISION, List.of())));
        List<RoleView> payers = known.getOrDefault(EntityType.ROLE, List.of()).stream()
                .map(r -> json.convertValue(r, RoleView.class))
                .filter(r -> r.partner() != null && (r.role() == RoleName.FUNDER || r.role() == RoleName.SUPPORTER))
                .toList();
        partners(facts, payers);
        new KnownNames(ledger, json, knownAt, day).give(facts);
        return json.convertValue(facts, FundingFacts.class);
    }

    /** When the decisions were made behind entries that say no date of their own. */
    private void decided(ObjectNode facts) {
        Set<String> slugs = new TreeSet<>();
        facts.get("lines")
                .forEach(line -> line.path("entries").forEach(entry -> {
                    if (!entry.has("date") && entry.has("decision")) {
                        slugs.add(entry.get("decision").get("slug").asText());
                    }
                }));
        ObjectNode decided = facts.putObject("decided");
        if (!slugs.isEmpty()) {
            ledger.publishedBySlug(knownAt, EntityType.DECISION, slugs).forEach((slug, view) -> {
                if (view.has("date")) {
                    decided.put(
                            slug,
                            json.convertValue(view.get("date"), PartialDate.class)
                                    .latest()
                                    .toString());
                }
            });
        }
    }

    /** Who pays or is said to, and of which sector they are. */
    private void partners(ObjectNode facts, List<RoleView> payers) {
        Set<String> slugs = new TreeSet<>();
        facts.findValues("funder").forEach(f -> slugs.add(f.get("slug").asText()));
        payers.forEach(r -> slugs.add(r.partner().slug()));
        Map<String, ObjectNode> views = ledger.publishedBySlug(knownAt, EntityType.PARTNER, slugs);
        ObjectNode sectors = facts.putObject("sectors");
        views.forEach((slug, view) -> {
            JsonNode sector = view.get("sector");
            if (sector != null) {
                sectors.set(slug, sector);
            }
        });
        Map<String, Boolean> named = new TreeMap<>();
        for (RoleView role : payers) {
            ObjectNode view = views.get(role.partner().slug());
            PartnerView holder = view == null ? null : json.convertValue(view, PartnerView.class);
            if (asOf == null || role.isHeldOn(asOf, holder)) {
                boolean madeUp = SourceReference.isIllustrative(role.source());
                named.merge(role.partner().slug(), madeUp, Boolean::logicalAnd);
            }
        }
        ArrayNode list = facts.putArray("payers");
        named.forEach((slug, madeUp) -> list.addObject()
                .put("illustrative", madeUp)
                .putObject("partner")
                .put("slug", slug));
    }
}
