package no.ringvirkning.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.RoleQueries;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/**
 * Puts a programme's page together from what is published separately: the programme, the roles in it, the programmes that
 * are a part of it. Today's page and the page known at an instant differ only in where the pieces are read.
 */
@ApplicationScoped
class ProgrammeComposer {

    private final RoleQueries roles;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ProgrammeComposer(RoleQueries roles, LedgerQueries ledger, ObjectMapper json, Today today) {
        this.roles = roles;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** As the ledger keeps it. */
    ProgrammeView snapshot(ObjectNode programme) {
        return view(programme);
    }

    ProgrammeView current(ObjectNode programme, List<ProgrammeRef> parts, @Nullable LocalDate asOf) {
        UUID id = UUID.fromString(programme.get("id").asText());
        programme.set("roles", json.valueToTree(roles.ofProgramme(id, asOf)));
        programme.set("subProgrammes", json.valueToTree(parts));
        return view(onDay(programme, asOf));
    }

    ProgrammeView known(ObjectNode programme, @Nullable LocalDate asOf, Instant knownAt) {
        String slug = programme.get("slug").asText();
        ArrayNode parts = json.createArrayNode();
        ledger.publishedPointingAt(knownAt, EntityType.PROGRAMME, "parent", slug).stream()
                .sorted(Comparator.comparing(p -> p.get("slug").asText()))
                .forEach(p -> parts.add(json.createObjectNode()
                        .put("slug", p.get("slug").asText())
                        .set("name", p.get("name"))));
        programme.set("subProgrammes", parts);
        ArrayNode known = json.createArrayNode();
        ledger.publishedPointingAt(knownAt, EntityType.ROLE, "programme", slug).stream()
                .filter(r -> asOf == null || roleHolds(r, asOf))
                .sorted(Comparator.comparing(r -> r.get("id").asText()))
                .forEach(known::add);
        programme.set("roles", known);
        new KnownNames(ledger, json, knownAt, today.or(asOf)).give(programme);
        return view(onDay(programme, asOf));
    }

    private boolean roleHolds(ObjectNode role, LocalDate asOf) {
        RoleView view = json.convertValue(role, RoleView.class);
        return view.period() == null || view.period().contains(asOf);
    }

    /** Leaves out the focus areas that were not valid on the day. */
    private ObjectNode onDay(ObjectNode programme, @Nullable LocalDate asOf) {
        if (asOf != null) {
            for (Iterator<JsonNode> each = programme.withArray("focusAreas").iterator(); each.hasNext(); ) {
                FocusArea focusArea = json.convertValue(each.next(), FocusArea.class);
                if (!focusArea.validity().contains(asOf)) {
                    each.remove();
                }
            }
        }
        return programme;
    }

    private ProgrammeView view(ObjectNode programme) {
        return json.convertValue(programme, ProgrammeView.class);
    }
}
