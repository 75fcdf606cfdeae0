package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.plan.content.StandingRevision;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** The revisions of a programme's plans as the ledger knew them, and where in them a reader finds what is said of a measure. */
final class KnownRevisions {

    /** A snapshot of a revision. */
    record Revision(ObjectNode snapshot, StandingRevision standing, RevisionStatus status, boolean shown) {

        JsonNode programme() {
            return snapshot.get("programme");
        }

        JsonNode plan() {
            return snapshot.get("plan");
        }

        JsonNode focusAreas() {
            return snapshot.at("/content/focusAreas");
        }

        int number() {
            return standing.number();
        }

        String slug() {
            return plan().get("slug").asText();
        }

        String id() {
            return snapshot.get("id").asText();
        }

        private @Nullable LocalDate from() {
            return standing.effective() == null ? null : standing.effective().from();
        }
    }

    /** What a revision says of a measure. */
    record Content(Revision revision, MeasureContent said) {}

    /** What came into force last comes first, as in measure_content_on: what never did, after all that did. */
    private static final Comparator<Content> BEST = Comparator.comparing(
                    (Content c) -> c.revision().shown())
            .thenComparing(c -> c.revision().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(c -> c.revision().id());

    private static final Comparator<Content> OLDEST = Comparator.comparing(
                    (Content c) -> c.revision().from(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(c -> c.revision().id());

    private final Map<EntityType, List<ObjectNode>> published;
    private final ObjectMapper json;
    private final LocalDate day;
    private final boolean onlyThen;
    private final List<Content> contents = new ArrayList<>();
    private final Set<String> madeUpPlans;
    private final Set<String> madeUpRevisions;
    /** The revision of last year's plan that a plan was made from. */
    private final Map<String, String> lastYear = new HashMap<>();

    private final Map<String, PartialDate> planStarts = new HashMap<>();

    /**
     * @param published the last snapshots of the programme's plans and revisions
     * @param day the day on which they stand as they do
     * @param onlyThen only what was there on the day
     */
    KnownRevisions(Map<EntityType, List<ObjectNode>> published, ObjectMapper json, LocalDate day, boolean onlyThen) {
        this.published = published;
        this.json = json;
        this.day = day;
        this.onlyThen = onlyThen;
        madeUpPlans = published.getOrDefault(EntityType.PLAN, List.of()).stream()
                .filter(KnownRevisions::isIllustrative)
                .map(plan -> plan.get("slug").asText())
                .collect(Collectors.toSet());
        published.getOrDefault(EntityType.PLAN, List.of()).stream()
                .filter(plan -> plan.at("/period/from").isObject())
                .forEach(plan -> planStarts.put(
                        plan.get("slug").asText(), json.convertValue(plan.at("/period/from"), PartialDate.class)));
        published.getOrDefault(EntityType.PLAN, List.of()).stream()
                .filter(plan -> plan.has("rolledOverFrom"))
                .forEach(plan -> lastYear.put(plan.get("slug").asText(), name(plan.get("rolledOverFrom"))));
        madeUpRevisions = published.getOrDefault(EntityType.PLAN_REVISION, List.of()).stream()
                .filter(r -> isIllustrative(r) || madeUpPlans.contains(slug(r)))
                .map(KnownRevisions::name)
                .collect(Collectors.toSet());
        List<ObjectNode> snapshots = published.getOrDefault(EntityType.PLAN_REVISION, List.of()).stream()
                .filter(r -> RevisionStatus.valueOf(r.get("status").asText()).isPublic())
                .toList();
        Map<String, List<StandingRevision>> byPlan = snapshots.stream()
                .collect(Collectors.groupingBy(
                        KnownRevisions::slug, Collectors.mapping(this::standing, Collectors.toList())));
        Map<String, Integer> shown = shownNumbers(byPlan);
        for (ObjectNode snapshot : snapshots) {
            StandingRevision standing = standing(snapshot);
            List<StandingRevision> ofPlan = byPlan.get(slug(snapshot));
            Revision revision = new Revision(
                    snapshot,
                    standing,
                    standing.statusOn(day, ofPlan),
                    Integer.valueOf(standing.number()).equals(shown.get(slug(snapshot))));
            if (!onlyThen || revision.shown() || standing.isThere(day, ofPlan)) {
                snapshot.at("/content/measures")
                        .forEach(m -> contents.add(new Content(revision, json.convertValue(m, MeasureContent.class))));
            }
        }
    }

    /** The same without a day. */
    KnownRevisions shown() {
        return onlyThen ? new KnownRevisions(published, json, day, false) : this;
    }

    private Map<String, Integer> shownNumbers(Map<String, List<StandingRevision>> byPlan) {
        Map<String, Integer> numbers = new HashMap<>();
        if (!onlyThen) {
            published.getOrDefault(EntityType.PLAN, List.of()).stream()
                    .filter(plan -> plan.has("shown"))
                    .forEach(plan -> numbers.put(
                            plan.get("slug").asText(), plan.get("shown").asInt()));
            return numbers;
        }
        byPlan.forEach((plan, revisions) ->
                StandingRevision.on(day, revisions).ifPresent(number -> numbers.put(plan, number)));
        return numbers;
    }

    private static String slug(JsonNode snapshot) {
        return snapshot.at("/plan/slug").asText();
    }

    private static String name(JsonNode revision) {
        return slug(revision) + "/" + revision.get("number").asInt();
    }

    private StandingRevision standing(ObjectNode snapshot) {
        List<PartialDate> adopted = new ArrayList<>();
        if (snapshot.has("contentHash")) {
            snapshot.path("adoptions").forEach(a -> {
                if (a.get("status").asText().startsWith("ADOPTED") && a.has("decided")) {
                    adopted.add(json.convertValue(a.get("decided"), PartialDate.class));
                }
            });
        }
        JsonNode effective = snapshot.get("effective");
        return new StandingRevision(
                snapshot.get("number").asInt(),
                effective == null ? null : json.convertValue(effective, Validity.class),
                snapshot.has("contentHash"),
                adopted,
                RevisionStatus.valueOf(snapshot.get("status").asText()));
    }

    /** What a reader is shown of a measure. */
    Optional<Content> contentOf(String code) {
        return with(c -> c.code().equals(code)).max(BEST);
    }

    private Stream<Content> with(Predicate<MeasureContent> wanted) {
        return contents.stream().filter(c -> wanted.test(c.said()));
    }

    /** What every revision did with a measure, oldest first. */
    ArrayNode appearances(String code) {
        ArrayNode appearances = json.createArrayNode();
        with(c -> c.code().equals(code)).sorted(OLDEST).forEach(c -> {
            ObjectNode snapshot = c.revision().snapshot();
            ObjectNode node = appearances.addObject();
            node.set("plan", c.revision().plan().deepCopy());
            node.put("revision", c.revision().number());
            node.set("label", snapshot.get("label"));
            node.put("status", c.revision().status().name());
            node.put("adoptionKnown", isAdoptionKnown(snapshot));
            node.set("effective", snapshot.get("effective"));
            node.set("came", json.valueToTree(came(c.revision())));
            JsonNode said = json.valueToTree(c.said());
            node.set("title", said.get("title"));
            node.set("change", said.get("change"));
            node.set("changeReason", said.get("changeReason"));
            node.put("changeIllustrative", isWhollyMadeUp(c) || isMadeFromMadeUp(snapshot));
            node.put("illustrative", isWhollyMadeUp(c));
        });
        return appearances;
    }

    /** As plan_revision_dated. */
    private @Nullable PartialDate came(Revision revision) {
        LocalDate from = revision.from();
        if (from == null) {
            return adoptions(revision.snapshot())
                    .filter(a -> a.get("required").asBoolean())
                    .flatMap(a -> decided(a).stream())
                    .min(Comparator.comparing(PartialDate::date))
                    .orElse(null);
        }
        return Optional.ofNullable(planStarts.get(revision.slug()))
                .filter(start -> start.date().equals(from))
                .orElseGet(() -> PartialDate.day(from));
    }

    /** As plan_revision_adoption_known. */
    private boolean isAdoptionKnown(ObjectNode snapshot) {
        return adoptions(snapshot).findAny().isPresent();
    }

    /** Who adopted a revision; on a day, as far as they had by then. */
    private Stream<JsonNode> adoptions(ObjectNode snapshot) {
        return StreamSupport.stream(snapshot.path("adoptions").spliterator(), false)
                .filter(a -> a.get("status").asText().startsWith("ADOPTED"))
                .filter(a -> !onlyThen
                        || decided(a).filter(d -> d.latest().isAfter(day)).isEmpty());
    }

    private Optional<PartialDate> decided(JsonNode adoption) {
        return Optional.ofNullable(adoption.get("decided")).map(d -> json.convertValue(d, PartialDate.class));
    }

    /** As measure_made_up. */
    boolean isMadeUp(Content content) {
        return isWhollyMadeUp(content) || content.said().isMadeUp();
    }

    private boolean isWhollyMadeUp(Content content) {
        return madeUpPlans.contains(content.revision().slug())
                || isIllustrative(content.revision().snapshot())
                || SourceReference.isIllustrative(content.said().source());
    }

    /** As plan_revision_changes_made_up, of what the revision was made from. */
    private boolean isMadeFromMadeUp(ObjectNode snapshot) {
        JsonNode basedOn = snapshot.get("basedOn");
        String before = basedOn == null ? lastYear.get(slug(snapshot)) : slug(snapshot) + "/" + basedOn.asInt();
        return before != null && madeUpRevisions.contains(before);
    }

    private static boolean isIllustrative(JsonNode sourced) {
        return sourced.at("/source/illustrative").asBoolean();
    }

    /** The measures that go on in this one. */
    TreeSet<String> predecessors(String code) {
        TreeSet<String> codes = new TreeSet<>();
        with(c -> c.successors().contains(code)).forEach(c -> codes.add(c.said().code()));
        return codes;
    }

    /** The measures that depend on this one by what readers are shown of them. */
    TreeSet<String> dependents(String code) {
        Predicate<MeasureContent> dependsOnIt = c -> c.dependencies().stream().anyMatch(d -> d.on().equals(code));
        TreeSet<String> codes = new TreeSet<>();
        with(dependsOnIt)
                .filter(c -> contentOf(c.said().code()).orElseThrow().equals(c))
                .forEach(c -> codes.add(c.said().code()));
        return codes;
    }
}
