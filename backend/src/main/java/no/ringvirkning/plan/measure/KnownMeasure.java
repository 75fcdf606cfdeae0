package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.programme.KnownNames;
import org.jspecify.annotations.Nullable;

/**
 * A measure's story as far as it had been published by an instant: put together from the snapshots of revisions and reports in
 * the ledger as the database puts today's together from its tables.
 */
final class KnownMeasure {

    /** As the database orders them: the day, then the id. */
    private static final Comparator<MeasureReport> NEWEST = Comparator.comparing(
                    (MeasureReport r) -> r.date().earliest())
            .thenComparing(r -> r.id().toString())
            .reversed();

    private final MeasureQueries queries;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Instant knownAt;
    private final LocalDate day;
    private final boolean onlyThen;

    /** Names are those of the day; with {@code onlyThen}, what stood on the day or had before counts, and nothing later. */
    KnownMeasure(
            MeasureQueries queries,
            LedgerQueries ledger,
            ObjectMapper json,
            Instant knownAt,
            LocalDate day,
            boolean onlyThen) {
        this.queries = queries;
        this.ledger = ledger;
        this.json = json;
        this.knownAt = knownAt;
        this.day = day;
        this.onlyThen = onlyThen;
    }

    Optional<MeasureView> page(String programme, String code) {
        ObjectNode known = ledger.publishedBySlug(knownAt, EntityType.PROGRAMME, List.of(programme))
                .get(programme);
        if (known == null) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(known.get("id").asText());
        Map<EntityType, List<ObjectNode>> published = ledger.publishedIn(
                knownAt, id, Set.of(EntityType.PLAN, EntityType.PLAN_REVISION, EntityType.MEASURE_STATUS));
        KnownRevisions revisions = new KnownRevisions(published, json, day, onlyThen);
        return revisions.contentOf(code).map(content -> {
            List<MeasureReport> reports = published.getOrDefault(EntityType.MEASURE_STATUS, List.of()).stream()
                    .map(report -> json.convertValue(report, MeasureReport.class))
                    .filter(report -> report.measure().code().equals(code))
                    .sorted(NEWEST)
                    .toList();
            ObjectNode page = compose(id, code, revisions, content, reports);
            new KnownNames(ledger, json, knownAt, day).give(page);
            return json.convertValue(page, MeasureView.class);
        });
    }

    private ObjectNode compose(
            UUID programme,
            String code,
            KnownRevisions revisions,
            KnownRevisions.Content content,
            List<MeasureReport> reports) {
        List<MeasureReport> counting = reports.stream().filter(this::counts).toList();
        Map<String, MilestoneReached> reached = reached(counting);
        ObjectNode page = json.createObjectNode();
        page.put("code", code);
        page.set("programme", content.revision().programme());
        page.set("plan", content.revision().plan());
        page.put("revision", content.revision().number());
        page.put("revisionStatus", content.revision().status().name());
        page.set("focusAreas", content.revision().focusAreas());
        page.set("content", json.valueToTree(content.said()));
        stand(page, programme, code, content.said(), counting, reached.keySet());
        page.set("milestonesReached", json.valueToTree(reached.values()));
        page.set("reports", reports(counting, code, revisions.shown()));
        page.set("appearances", revisions.appearances(code));
        page.set("predecessors", refs(revisions.predecessors(code), revisions, content));
        page.set("dependents", refs(revisions.dependents(code), revisions, content));
        page.put("illustrative", revisions.isMadeUp(content));
        return page;
    }

    /** As measure_report_counts. */
    private boolean counts(MeasureReport report) {
        return !onlyThen || !report.date().latest().isAfter(day);
    }

    /** Of several reports on one milestone the last counts. */
    private static Map<String, MilestoneReached> reached(List<MeasureReport> newestFirst) {
        Map<String, MilestoneReached> reached = new TreeMap<>();
        newestFirst.forEach(report ->
                report.milestonesReached().forEach(milestone -> reached.putIfAbsent(milestone.milestone(), milestone)));
        return reached;
    }

    /** The id, which never changes, and the status: worked out where it always is, in the database. */
    private void stand(
            ObjectNode page,
            UUID programme,
            String code,
            MeasureContent said,
            List<MeasureReport> newestFirst,
            Set<String> reached) {
        MeasureReport last = newestFirst.isEmpty() ? null : newestFirst.get(0);
        boolean overdue = said.milestones().stream()
                .anyMatch(m -> m.due() != null && m.due().latest().isBefore(day) && !reached.contains(m.key()));
        ObjectNode worked = queries.computed(programme, code, said, phase(last), overdue, day);
        page.set("id", worked.remove("id"));
        MeasureStatusValue manual = last == null || said.isEnded() ? null : last.manualStatus();
        page.set("status", worked);
        worked.put("status", manual == null ? worked.get("computed").asText() : manual.name());
        if (last != null) {
            JsonNode report = json.valueToTree(last);
            worked.set("manual", report.get("manualStatus"));
            worked.set("manualReason", report.get("manualReason"));
            worked.set("phase", report.get("phase"));
            worked.set("reported", report.get("date"));
            worked.set("comment", report.get("comment"));
            worked.set("outlook", report.get("outlook"));
        }
    }

    private static @Nullable MeasurePhase phase(@Nullable MeasureReport last) {
        return last == null ? null : last.phase();
    }

    /** The reports, with the title that readers were shown by then. */
    private ArrayNode reports(List<MeasureReport> reports, String code, KnownRevisions shown) {
        ArrayNode nodes = json.createArrayNode();
        for (MeasureReport report : reports) {
            ObjectNode node = json.valueToTree(report);
            ObjectNode measure = (ObjectNode) node.get("measure");
            measure.remove("title");
            shown.contentOf(code)
                    .ifPresent(
                            c -> measure.set("title", json.valueToTree(c.said().title())));
            nodes.add(node);
        }
        return nodes;
    }

    private ArrayNode refs(TreeSet<String> codes, KnownRevisions revisions, KnownRevisions.Content content) {
        ArrayNode refs = json.createArrayNode();
        for (String code : codes) {
            ObjectNode ref = refs.addObject();
            ref.set("programme", content.revision().programme().deepCopy());
            ref.put("code", code);
            revisions
                    .contentOf(code)
                    .ifPresent(c -> ref.set("title", json.valueToTree(c.said().title())));
        }
        return refs;
    }
}
