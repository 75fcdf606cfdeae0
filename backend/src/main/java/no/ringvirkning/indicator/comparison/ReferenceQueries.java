package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesQueries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.indicator.observation.ToldParts;
import no.ringvirkning.indicator.observation.ToldSeries;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what figures are compared with, and how they stand to it. */
@ApplicationScoped
public class ReferenceQueries {

    private final EntityManager entityManager;
    private final SeriesQueries series;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ReferenceQueries(
            EntityManager entityManager, SeriesQueries series, LedgerQueries ledger, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.series = series;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** How the area stands to each reference; empty when there is no such indicator. Two statements more for each of them, and three for peers, however many those are. */
    Optional<ReferencesView> find(SeriesQuestion question, @Nullable Instant knownAt) {
        return series.tell(question, knownAt).map(own -> {
            Set<Said> ofEach = ofEach(question);
            LocalDate day = question.asOf();
            List<ReferenceAnswer> answers = references(question, knownAt).stream()
                    .sorted(Comparator.comparing(ReferenceSeriesView::slug))
                    .map(reference -> day == null ? reference : reference.by(day, own.indicator()))
                    .map(reference -> answer(question, knownAt, own, reference, ofEach))
                    .toList();
            return new ReferencesView(
                    own.series().indicator(),
                    own.series().area(),
                    question.slice(),
                    question.basis().text(),
                    own.series().unit(),
                    answers);
        });
    }

    private ReferenceAnswer answer(
            SeriesQuestion question,
            @Nullable Instant knownAt,
            ToldSeries own,
            ReferenceSeriesView reference,
            Set<Said> ofEach) {
        Optional<ToldParts> told =
                series.tellPartsIfThere(question.about(reference.area().slug()), knownAt);
        List<SeriesPoint> others = told.map(t -> t.whole().series().points()).orElse(List.of());
        IndicatorView indicator = own.indicator();
        return new ReferenceAnswer(
                reference,
                others,
                told.isEmpty()
                        ? Comparison.withoutSeries(own.series().points())
                        : Comparison.of(
                                indicator.definition().kind(), own.series().points(), others),
                reference.kind() == ReferenceKind.PEERS ? peers(question, own, reference, told) : null,
                question.slice().isEmpty() ? stated(question, reference, ofEach) : List.of());
    }

    private static List<ReferenceStatement> stated(
            SeriesQuestion question, ReferenceSeriesView reference, Set<Said> ofEach) {
        return reference.statements().stream()
                .filter(s -> s.area().slug().equals(question.area())
                        || s.ofEach() && ofEach.contains(new Said(s.area().slug(), s.period())))
                .toList();
    }

    private Peers peers(
            SeriesQuestion question, ToldSeries own, ReferenceSeriesView reference, Optional<ToldParts> group) {
        SeriesPoint last = Comparison.last(own.series().points()).orElse(null);
        if (last == null) {
            return Peers.NONE;
        }
        if (group.isEmpty()) {
            return wasOneOf(question.area(), reference.area().slug())
                    ? Peers.withoutSeries(last.period())
                    : Peers.notOne(last.period());
        }
        Period period = Period.parse(last.period());
        Map<String, SeriesPoint> figures = group.get().parts().apply(period);
        return Peers.among(
                question.area(),
                last.period(),
                own.indicator().definitionOn(period.firstDay()),
                figures,
                names(figures.keySet(), today.or(question.asOf())));
    }

    /** Whether an area was a municipality of another on some day. */
    private boolean wasOneOf(String area, String group) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from area whole join area part on part.slug = :area"
                                + " join lateral series_parts(whole.id, null, null) p on p.area_id = part.id where whole.slug = :group)")
                .setParameter("area", area)
                .setParameter("group", group)
                .getSingleResult();
    }

    private Map<String, String> names(Collection<String> areas, LocalDate day) {
        Map<String, String> names = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("select a.slug, area_name_on(a.id, :day) from area a where a.slug = any(:areas)")
                .setParameter("day", day)
                .setParameter("areas", areas.toArray(String[]::new))
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    private List<ReferenceSeriesView> references(SeriesQuestion question, @Nullable Instant knownAt) {
        LocalDate day = today.or(question.asOf());
        if (knownAt != null) {
            return ledger
                    .publishedPointingAt(
                            ledger.settled(knownAt), EntityType.REFERENCE_SERIES, "indicator", question.indicator())
                    .stream()
                    .map(snapshot -> json.convertValue(snapshot, ReferenceSeriesView.class))
                    .toList();
        }
        return List.of(StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery(
                                "select cast(coalesce(jsonb_agg(reference_series_document(r.id, :day)), '[]') as text)"
                                        + " from reference_series r join indicator i on i.id = r.indicator_id"
                                        + " where i.slug = :indicator and r.withdrawn_at is null")
                        .setParameter("day", day)
                        .setParameter("indicator", question.indicator())
                        .getSingleResult(),
                ReferenceSeriesView[].class));
    }

    /** Of which area something is said of each municipality, and of which period, as far as it is known. */
    private record Said(String area, @Nullable String period) {}

    /**
     * What is said of each municipality of an area that this one was a part of in the period, or is on the day; also what was withdrawn,
     * which was known earlier.
     */
    private Set<Said> ofEach(SeriesQuestion question) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select distinct whole.slug, s.period from reference_statement s join area whole on whole.id = s.area_id"
                                + " join reference_series r on r.id = s.reference_id"
                                + " join indicator i on i.id = r.indicator_id and i.slug = :indicator"
                                + " join area part on part.slug = :area and part.kind = 'MUNICIPALITY'"
                                + " cross join lateral (select coalesce(period_first_day(s.period), :day) as day) said"
                                + " where s.of_each and exists ("
                                + "select from series_parts(whole.id, said.day, said.day) p where p.area_id = part.id)")
                .setParameter("indicator", question.indicator())
                .setParameter("area", question.area())
                .setParameter("day", today.or(question.asOf()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Said((String) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    /** Whether the area is known to have been made of municipalities on some day. */
    boolean hasMunicipalities(UUID area) {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select from series_parts(:area, null, null))")
                .setParameter("area", area)
                .getSingleResult();
    }

    /** The view that the ledger keeps of the reference as it stands in this transaction. */
    ReferenceSeriesView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(reference_series_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                ReferenceSeriesView.class);
    }
}
