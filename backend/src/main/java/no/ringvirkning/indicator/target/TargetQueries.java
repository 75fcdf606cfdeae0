package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.Thresholds;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.indicator.observation.SliceParameter;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.programme.KnownNames;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads targets: those of an indicator, on a day and as they had been published by an instant. */
@ApplicationScoped
public class TargetQueries {

    private static final String PUBLIC = "(t.programme_id is null or exists"
            + " (select from programme p where p.id = t.programme_id and p.publication = 'PUBLISHED'))";

    private final EntityManager entityManager;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    TargetQueries(
            EntityManager entityManager,
            IndicatorQueries indicators,
            AreaQueries areas,
            LedgerQueries ledger,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.indicators = indicators;
        this.areas = areas;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /**
     * What is wanted of the indicator, for one area and slice or all; empty when there is no such indicator. One statement, and one
     * more each to see that there is such an area and that the indicator is divided so.
     */
    public Optional<TargetsView> of(
            String indicator, @Nullable String area, @Nullable Map<String, String> slice, @Nullable LocalDate asOf) {
        isThere(area);
        if (slice != null) {
            indicators.get(indicator, asOf).ifPresent(view -> SliceParameter.fits(slice, view.definition()));
        }
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(jsonb_build_object('indicator', jsonb_build_object('slug', i.slug, 'name',"
                                + " indicator_summary(i.id, :day) -> 'name'), 'targets', (select coalesce(jsonb_agg(document"
                                + " order by document ->> 'slug' collate \"C\"), '[]') from (select target_document(t.id, :day)"
                                + " as document from standing_target t join area a on a.id = t.area_id where t.indicator_id = i.id and "
                                + PUBLIC + " and coalesce(a.slug = cast(:area as text), true)"
                                + " and coalesce(slice_text(t.slice) = cast(:slice as text), true)) each)) as text)"
                                + " from indicator i where i.slug = :indicator and i.withdrawn_at is null")
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("slice", slice == null ? null : Slice.text(slice))
                .setParameter("day", today.or(asOf))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, TargetsView.class))
                .map(found -> found.on(asOf))
                .findFirst();
    }

    private void isThere(@Nullable String area) {
        if (area != null && !areas.ids(List.of(area)).containsKey(area)) {
            throw SeriesQuestion.unknownArea(area);
        }
    }

    /** The same as it had been published by then. */
    public Optional<TargetsView> of(
            String indicator,
            @Nullable String area,
            @Nullable Map<String, String> slice,
            @Nullable LocalDate asOf,
            Instant knownAt) {
        isThere(area);
        Instant settled = ledger.settled(knownAt);
        LocalDate day = today.or(asOf);
        ObjectNode known = ledger.publishedBySlug(settled, EntityType.INDICATOR, List.of(indicator))
                .get(indicator);
        if (known == null) {
            return Optional.empty();
        }
        IndicatorView view = json.convertValue(known, IndicatorView.class).on(day);
        if (slice != null) {
            SliceParameter.fits(slice, view.definition());
        }
        IndicatorRef ref = new IndicatorRef(view.slug(), view.definition().name());
        List<TargetView> targets =
                ledger.publishedPointingAt(settled, EntityType.TARGET, "indicator", indicator).stream()
                        .flatMap(target -> named(target, settled, day).stream())
                        .map(target -> target.of(ref))
                        .filter(t -> area == null || t.area().slug().equals(area))
                        .filter(t -> slice == null || t.slice().equals(slice))
                        .sorted(Comparator.comparing(TargetView::slug))
                        .toList();
        return Optional.of(new TargetsView(ref, targets).on(asOf));
    }

    /** What a programme wants; empty when there is no such programme. One statement. */
    public Optional<ProgrammeTargetsView> ofProgramme(String programme, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(jsonb_build_object('programme', programme_ref(p.id), 'targets', (select"
                        + " coalesce(jsonb_agg(document order by document ->> 'slug' collate \"C\"), '[]') from (select"
                        + " target_document(t.id, :day) as document from standing_target t where t.programme_id = p.id) each)) as text)"
                        + " from programme p where p.slug = :programme and p.publication = 'PUBLISHED'")
                .setParameter("programme", programme)
                .setParameter("day", today.or(asOf))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, ProgrammeTargetsView.class))
                .map(found -> found.on(asOf))
                .findFirst();
    }

    /** The same as it had been published by then. */
    public Optional<ProgrammeTargetsView> ofProgramme(String programme, @Nullable LocalDate asOf, Instant knownAt) {
        Instant settled = ledger.settled(knownAt);
        LocalDate day = today.or(asOf);
        List<TargetView> targets =
                ledger.publishedPointingAt(settled, EntityType.TARGET, "programme", programme).stream()
                        .flatMap(target -> named(target, settled, day).stream())
                        .toList();
        Map<String, ObjectNode> indicators = ledger.publishedBySlug(
                settled,
                EntityType.INDICATOR,
                targets.stream().map(t -> t.indicator().slug()).distinct().toList());
        return Optional.ofNullable(ledger.publishedBySlug(settled, EntityType.PROGRAMME, List.of(programme))
                        .get(programme))
                .map(found -> new ProgrammeTargetsView(
                        new ProgrammeRef(programme, json.convertValue(found.get("name"), LocalizedText.class)),
                        targets.stream()
                                .map(t ->
                                        t.of(named(indicators.get(t.indicator().slug()), day, t.indicator())))
                                .sorted(Comparator.comparing(TargetView::slug))
                                .toList()))
                .map(found -> found.on(asOf));
    }

    private IndicatorRef named(@Nullable ObjectNode known, LocalDate day, IndicatorRef otherwise) {
        return known == null
                ? otherwise
                : new IndicatorRef(
                        otherwise.slug(),
                        json.convertValue(known, IndicatorView.class)
                                .on(day)
                                .definition()
                                .name());
    }

    /** The target of an area and a slice, when there is one. One statement. */
    Optional<TargetView> find(String slug, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(target_document(t.id, :day) as text) from standing_target t"
                        + " join indicator i on i.id = t.indicator_id join area a on a.id = t.area_id where i.slug ="
                        + " split_part(:slug, '/', 1) and a.slug = split_part(:slug, '/', 2) and slice_text(t.slice) ="
                        + " split_part(:slug, '/', 3) and " + PUBLIC)
                .setParameter("slug", slug)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, TargetView.class))
                .map(found -> found.on(day))
                .findFirst();
    }

    /** The target as it had been published by then. */
    Optional<TargetView> find(String slug, LocalDate day, Instant knownAt) {
        Instant settled = ledger.settled(knownAt);
        return Optional.ofNullable(ledger.publishedBySlug(settled, EntityType.TARGET, List.of(slug))
                        .get(slug))
                .flatMap(target -> named(target, settled, day));
    }

    /** A target of a programme that had been taken back by then was not to be read. */
    private Optional<TargetView> named(ObjectNode target, Instant knownAt, LocalDate day) {
        new KnownNames(ledger, json, knownAt, day).give(target);
        return target.has("programmeId") && !target.has("programme")
                ? Optional.empty()
                : Optional.of(json.convertValue(target, TargetView.class).on(day));
    }

    /** The thresholds that status is told by on a day. */
    Thresholds thresholds(LocalDate day) {
        String document = (String) entityManager
                .createNativeQuery(
                        "select cast(jsonb_build_object('version', r.version, 'onTrack', r.on_track, 'atRisk',"
                                + " r.at_risk) as text) from assessment_rule r where r.valid_from <= :day"
                                + " order by r.valid_from desc limit 1")
                .setParameter("day", day)
                .getSingleResult();
        JsonNode rule = StoredJson.read(json, document, JsonNode.class);
        return new Thresholds(
                rule.get("version").asText(),
                rule.get("onTrack").decimalValue(),
                rule.get("atRisk").decimalValue());
    }

    /** The view that the ledger keeps of the target as it stands in this transaction. */
    TargetView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(target_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                TargetView.class);
    }
}
