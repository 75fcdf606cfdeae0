package no.ringvirkning.indicator.projection;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.observation.AreaBasis;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads projections: those of an indicator, on a day and as they had been published by an instant. */
@ApplicationScoped
public class ProjectionQueries {

    private final EntityManager entityManager;
    private final IndicatorQueries indicators;
    private final ProjectionFigures figures;
    private final AreaQueries areas;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ProjectionQueries(
            EntityManager entityManager,
            IndicatorQueries indicators,
            ProjectionFigures figures,
            AreaQueries areas,
            LedgerQueries ledger,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.indicators = indicators;
        this.figures = figures;
        this.areas = areas;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** What is expected of the indicator; empty when there is no such indicator. Three statements at most, and two more for
     * each of the borders that those stand on of which something has come, or which are worked out. */
    public Optional<ProjectionsView> find(SeriesQuestion question, @Nullable Instant knownAt) {
        LocalDate day = today.or(question.asOf());
        return knownAt == null
                ? indicators
                        .get(question.indicator(), day)
                        .map(indicator -> answer(question, indicator, current(question, day), day, null))
                : indicators
                        .get(question.indicator(), day, knownAt)
                        .map(indicator -> answer(question, indicator, known(question, knownAt), day, knownAt));
    }

    private List<ProjectionView> current(SeriesQuestion question, LocalDate day) {
        String document = (String) entityManager
                .createNativeQuery(
                        "select cast(coalesce(jsonb_agg(projection_document(p.id, :day)), '[]') as text) from projection p"
                                + " join indicator i on i.id = p.indicator_id join area a on a.id = p.area_id"
                                + " where i.slug = :indicator and a.slug = :area and p.withdrawn_at is null")
                .setParameter("day", day)
                .setParameter("indicator", question.indicator())
                .setParameter("area", question.area())
                .getSingleResult();
        return List.of(StoredJson.read(json, document, ProjectionView[].class));
    }

    private List<ProjectionView> known(SeriesQuestion question, Instant knownAt) {
        return ledger
                .publishedPointingAt(ledger.settled(knownAt), EntityType.PROJECTION, "indicator", question.indicator())
                .stream()
                .map((ObjectNode snapshot) -> json.convertValue(snapshot, ProjectionView.class))
                .filter(p -> p.area().slug().equals(question.area()))
                .toList();
    }

    private ProjectionsView answer(
            SeriesQuestion question,
            IndicatorView indicator,
            List<ProjectionView> all,
            LocalDate day,
            @Nullable Instant knownAt) {
        question.fits(indicator.definition());
        // Where there are any, there is the area.
        if (all.isEmpty() && areas.ids(List.of(question.area())).isEmpty()) {
            throw question.unknownArea();
        }
        List<ProjectionView> ofSlice =
                all.stream().filter(p -> p.slice().equals(question.slice())).toList();
        // A key names a projection among those of its slice.
        Set<String> superseded = ofSlice.stream()
                .map(ProjectionView::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        IndicatorRef ref =
                new IndicatorRef(indicator.slug(), indicator.definition().name());
        List<ProjectionView> told = ofSlice.stream()
                .filter(p -> !superseded.contains(p.key()))
                .filter(p -> question.asOf() == null || p.isMadeBy(day))
                .sorted(Comparator.comparing(ProjectionView::slug))
                .map(p -> p.of(ref))
                .toList();
        return new ProjectionsView(
                ref,
                question.basis().text(),
                figures.answers(question, told, fits(question, told, day), indicator, day, knownAt));
    }

    /** Whether each of them stands on the borders that were asked for. */
    private List<BasisFit> fits(SeriesQuestion question, List<ProjectionView> told, LocalDate day) {
        if (question.basis().kind() == AreaBasis.Kind.AS_REPORTED || told.isEmpty()) {
            return told.stream().map(p -> BasisFit.SAME).toList();
        }
        LocalDate wanted = Objects.requireNonNullElse(question.basis().day(), day);
        List<?> alike = entityManager
                .createNativeQuery(
                        "select coalesce(cast(borders_alike(a.id, cast(nullif(d.day, '') as date), :wanted) as text), '')"
                                + " from unnest(cast(:days as text[])) with ordinality d(day, place), area a where a.slug = :area"
                                + " order by d.place")
                .setParameter("wanted", wanted)
                .setParameter(
                        "days",
                        told.stream()
                                .map(p -> Objects.toString(p.standsOn(), ""))
                                .toArray(String[]::new))
                .setParameter("area", question.area())
                .getResultList();
        return alike.stream()
                .map(each ->
                        each.equals("true") ? BasisFit.SAME : each.equals("false") ? BasisFit.OTHER : BasisFit.UNKNOWN)
                .toList();
    }

    /** The projection that is named so, and stands. */
    Optional<UUID> id(String indicator, String area, Map<String, String> slice, String key) {
        return entityManager
                .createNativeQuery("select p.id from projection p join indicator i on i.id = p.indicator_id"
                        + " join area a on a.id = p.area_id where i.slug = :indicator and a.slug = :area"
                        + " and slice_text(p.slice) = :slice and p.key = :key and p.withdrawn_at is null")
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("slice", Slice.text(slice))
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** The view that the ledger keeps of the projection as it stands in this transaction. */
    ProjectionView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(projection_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                ProjectionView.class);
    }
}
