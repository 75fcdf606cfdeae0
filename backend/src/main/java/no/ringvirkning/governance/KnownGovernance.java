package no.ringvirkning.governance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.programme.KnownNames;
import org.jspecify.annotations.Nullable;

/** Bodies and decisions as far as they had been published by an instant, by the names of then. Two statements each. */
final class KnownGovernance {

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;

    KnownGovernance(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
    }

    Optional<BodyView> body(String slug, @Nullable LocalDate asOf) {
        return snapshot(EntityType.GOVERNING_BODY, slug).map(tree -> {
            if (asOf != null) {
                tree.withArray("seats").removeIf(s -> {
                    Seat seat = json.convertValue(s, Seat.class);
                    return seat.period() != null && !seat.period().contains(asOf);
                });
                tree.withArray("delegations")
                        .removeIf(d -> !json.convertValue(d, Delegation.class)
                                .validity()
                                .contains(asOf));
            }
            return json.convertValue(named(tree), BodyView.class);
        });
    }

    Optional<DecisionView> decision(String slug) {
        return snapshot(EntityType.DECISION, slug).map(tree -> {
            JsonNode before = tree.get("effects").deepCopy();
            named(tree);
            withoutWithdrawn(tree, before);
            return json.convertValue(tree, DecisionView.class);
        });
    }

    /** An effect on a programme that is published no more is not told of: it has lost its pointer. */
    private static void withoutWithdrawn(ObjectNode decision, JsonNode before) {
        Iterator<JsonNode> effects = decision.withArray("effects").iterator();
        for (int i = 0; effects.hasNext(); i++) {
            JsonNode effect = effects.next();
            if (before.get(i).has("programme") && !effect.has("programme")) {
                effects.remove();
            }
        }
    }

    private ObjectNode named(ObjectNode tree) {
        new KnownNames(ledger, json, knownAt, day).give(tree);
        return tree;
    }

    private Optional<ObjectNode> snapshot(EntityType type, String slug) {
        return Optional.ofNullable(
                ledger.publishedBySlug(knownAt, type, List.of(slug)).get(slug));
    }
}
