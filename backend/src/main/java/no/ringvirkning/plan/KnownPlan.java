package no.ringvirkning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.programme.KnownNames;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its revisions as far as they had been published by an instant: put together from the ledger as the database
 * puts today's together from its tables.
 */
final class KnownPlan {

    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;
    private final @Nullable LocalDate asOf;

    /**
     * @param day the day that names are taken from
     * @param asOf what stood and had been said on this day; all when absent
     */
    KnownPlan(LedgerQueries ledger, ObjectMapper json, Instant knownAt, LocalDate day, @Nullable LocalDate asOf) {
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
        this.asOf = asOf;
    }

    Optional<PlanView> plan(String slug) {
        return published(slug).map(plan -> page(plan, read(slug)));
    }

    private Optional<ObjectNode> published(String slug) {
        return Optional.ofNullable(ledger.publishedBySlug(knownAt, EntityType.PLAN, List.of(slug))
                        .get(slug))
                .filter(this::isProgrammePublished);
    }

    private PlanView page(ObjectNode plan, List<PlanRevisionView> revisions) {
        ArrayNode summaries = plan.putArray("revisions");
        Predicate<PlanRevisionView> madeUp = changesMadeUp(plan, revisions);
        Standing.served(day, asOf != null, revisions)
                .forEach(revision ->
                        summaries.add(json.valueToTree(PlanRevisionSummary.of(revision, madeUp.test(revision)))));
        if (asOf != null) {
            plan.remove("shown");
            Standing.on(asOf, revisions).ifPresent(number -> plan.put("shown", number));
        }
        new KnownNames(ledger, json, knownAt, day).give(plan);
        return json.convertValue(plan, PlanView.class);
    }

    /** As plan_revision_changes_made_up. */
    private Predicate<PlanRevisionView> changesMadeUp(ObjectNode plan, List<PlanRevisionView> revisions) {
        boolean whole = isMadeUp(plan);
        Set<Integer> madeUp = madeUp(revisions);
        JsonNode from = plan.get("rolledOverFrom");
        boolean lastYear = from != null
                && isMadeUp(from.at("/plan/slug").asText(), from.get("number").asInt());
        return revision -> whole
                || madeUp.contains(revision.number())
                || (revision.basedOn() == null ? lastYear : madeUp.contains(revision.basedOn()));
    }

    private boolean isMadeUp(String slug, int number) {
        ObjectNode plan =
                ledger.publishedBySlug(knownAt, EntityType.PLAN, List.of(slug)).get(slug);
        return (plan != null && isMadeUp(plan)) || madeUp(read(slug)).contains(number);
    }

    private static Set<Integer> madeUp(List<PlanRevisionView> revisions) {
        return revisions.stream()
                .filter(r -> SourceReference.isIllustrative(r.source()))
                .map(PlanRevisionView::number)
                .collect(Collectors.toSet());
    }

    private static boolean isMadeUp(ObjectNode sourced) {
        return sourced.at("/source/illustrative").asBoolean();
    }

    /** The public revisions of the plan, in order; with a day, those that were there. */
    List<PlanRevisionView> revisions(String slug) {
        return published(slug)
                .map(plan -> Standing.served(day, asOf != null, read(slug)))
                .orElse(List.of());
    }

    /** What the bodies that treat a revision had said, with what else each had decided in the programme. */
    List<AdoptionRow> adoptions(PlanRevisionView revision) {
        List<ObjectNode> decisions =
                ledger
                        .publishedPointingAt(
                                knownAt,
                                EntityType.DECISION,
                                "programme",
                                revision.programme().slug())
                        .stream()
                        .filter(this::isMade)
                        .sorted(Comparator.comparing(
                                        (ObjectNode d) -> d.at("/date/date").asText("9999"))
                                .thenComparing(d -> d.get("slug").asText()))
                        .toList();
        return revision.adoptions().stream()
                .map(adoption -> AdoptionRow.of(adoption, decisions, json))
                .toList();
    }

    private boolean isMade(ObjectNode decision) {
        return asOf == null
                || !decision.has("date")
                || !json.convertValue(decision.get("date"), PartialDate.class)
                        .latest()
                        .isAfter(asOf);
    }

    private boolean isProgrammePublished(ObjectNode plan) {
        String programme = plan.at("/programme/slug").asText();
        return ledger.publishedBySlug(knownAt, EntityType.PROGRAMME, List.of(programme))
                .containsKey(programme);
    }

    private List<PlanRevisionView> read(String slug) {
        return ledger.publishedPointingAt(knownAt, EntityType.PLAN_REVISION, "plan", slug).stream()
                .map(revision -> {
                    new KnownNames(ledger, json, knownAt, day).give(revision);
                    return json.convertValue(revision, PlanRevisionView.class);
                })
                .sorted(Comparator.comparing(PlanRevisionView::number))
                .toList();
    }
}
