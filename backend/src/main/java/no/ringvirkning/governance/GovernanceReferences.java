package no.ringvirkning.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import org.jspecify.annotations.Nullable;

/** The ids behind the slugs of a command, and the decisions that are to have effects. */
@ApplicationScoped
class GovernanceReferences {

    private final PartnerQueries partners;
    private final ProgrammeQueries programmes;
    private final BodyQueries bodies;
    private final DecisionQueries decisions;
    private final DecisionRepository decided;

    @Inject
    GovernanceReferences(
            PartnerQueries partners,
            ProgrammeQueries programmes,
            BodyQueries bodies,
            DecisionQueries decisions,
            DecisionRepository decided) {
        this.partners = partners;
        this.programmes = programmes;
        this.bodies = bodies;
        this.decisions = decisions;
        this.decided = decided;
    }

    UUID partner(PartnerRef partner, String pointer) {
        return known(partners.ids(List.of(partner.slug())), partner.slug(), pointer);
    }

    @Nullable
    UUID programme(@Nullable ProgrammeRef programme, String pointer) {
        return programme == null ? null : known(programmes.ids(List.of(programme.slug())), programme.slug(), pointer);
    }

    @Nullable
    UUID body(@Nullable BodyRef body, String pointer) {
        return body == null ? null : known(bodies.ids(List.of(body.slug())), body.slug(), pointer);
    }

    @Nullable
    UUID decision(@Nullable DecisionRef decision, String pointer) {
        return decision == null ? null : known(decisions.ids(List.of(decision.slug())), decision.slug(), pointer);
    }

    /** The decision, which nobody else changes until the transaction ends, if it was adopted; else a problem. */
    Decision adopted(DecisionRef decision, String pointer) {
        UUID id = known(decisions.ids(List.of(decision.slug())), decision.slug(), pointer);
        Decision found = decided.locked(List.of(id)).get(0);
        found.mustBeAdopted(pointer);
        return found;
    }

    /** The ids of the decisions at these places of a command, all of which were adopted. */
    Set<UUID> adopted(Map<String, DecisionRef> byPointer) {
        Map<String, String> pointers = new TreeMap<>();
        byPointer.forEach((pointer, decision) -> pointers.putIfAbsent(decision.slug(), pointer));
        Map<String, UUID> ids = decisions.ids(pointers.keySet());
        pointers.forEach((slug, pointer) -> known(ids, slug, pointer));
        decided.locked(ids.values()).forEach(d -> d.mustBeAdopted(pointers.get(d.slug())));
        return new TreeSet<>(ids.values());
    }

    private static UUID known(Map<String, UUID> ids, String slug, String pointer) {
        UUID id = ids.get(slug);
        if (id == null) {
            throw GovernanceProblem.UNKNOWN_REFERENCE.at(pointer, "'%s' is not in the record.".formatted(slug));
        }
        return id;
    }
}
