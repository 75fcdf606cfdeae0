package no.ringvirkning.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.RoleView;
import org.jspecify.annotations.Nullable;

/**
 * A programme's page as far as it had been published by an instant: put together from the ledger as the database puts today's
 * page together from its tables.
 */
final class KnownProgramme {

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;
    private final @Nullable LocalDate asOf;

    /**
     * @param day the day that names are taken from
     * @param asOf only what holds on this day; all when absent
     */
    KnownProgramme(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day, @Nullable LocalDate asOf) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
        this.asOf = asOf;
    }

    Optional<ProgrammeView> page(String slug) {
        return Optional.ofNullable(ledger.publishedBySlug(knownAt, EntityType.PROGRAMME, List.of(slug))
                        .get(slug))
                .map(this::page);
    }

    private ProgrammeView page(ObjectNode programme) {
        String slug = programme.get("slug").asText();
        ArrayNode parts = programme.putArray("subProgrammes");
        ledger.publishedPointingAt(knownAt, EntityType.PROGRAMME, "parent", slug).stream()
                .sorted(Comparator.comparing(p -> p.get("slug").asText()))
                .forEach(p ->
                        parts.addObject().put("slug", p.get("slug").asText()).set("name", p.get("name")));
        ArrayNode roles = programme.putArray("roles");
        ledger.publishedPointingAt(knownAt, EntityType.ROLE, "programme", slug).stream()
                .filter(this::holds)
                .sorted(Comparator.comparing(r -> r.get("id").asText()))
                .forEach(roles::add);
        if (asOf != null) {
            programme
                    .withArray("focusAreas")
                    .removeIf(f ->
                            !json.convertValue(f, FocusArea.class).validity().contains(asOf));
        }
        new KnownNames(ledger, json, knownAt, day).give(programme);
        return json.convertValue(programme, ProgrammeView.class);
    }

    private boolean holds(ObjectNode role) {
        RoleView view = json.convertValue(role, RoleView.class);
        return asOf == null || view.period() == null || view.period().contains(asOf);
    }
}
