package no.ringvirkning.indicator.annotation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.programme.ContextEvent;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what must be known to read the figures of an indicator. */
@ApplicationScoped
public class AnnotationQueries {

    private static final String CONTEXT =
            "select cast(coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name,"
                    + " 'contextEvents', programme_document(p.id, :day) -> 'contextEvents') order by p.slug), '[]') as text)"
                    + " from area a, programmes_around(a.id) around join programme p on p.id = around.programme_id"
                    + " where a.slug = :area and exists (select from context_event x where x.programme_id = p.id)";

    private final EntityManager entityManager;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AnnotationQueries(
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
     * What is told of the figures of an area; empty when there is no such indicator. What was known is told for the programmes that
     * the area has today: the borders of an area are those known today, too.
     */
    public Optional<AnnotationsView> find(SeriesQuestion question, @Nullable Instant knownAt) {
        LocalDate day = today.or(question.asOf());
        return (knownAt == null
                        ? indicators.get(question.indicator(), day)
                        : indicators.get(question.indicator(), day, knownAt))
                .map(indicator -> {
                    AreaKind kind = areas.kind(question.area()).orElseThrow(question::unknownArea);
                    Instant settled = knownAt == null ? null : ledger.settled(knownAt);
                    return new AnnotationsView(
                            new IndicatorRef(
                                    indicator.slug(), indicator.definition().name()),
                            annotations(question, kind, settled, day),
                            context(question, settled, day));
                });
    }

    private List<AnnotationView> annotations(
            SeriesQuestion question, AreaKind kind, @Nullable Instant settled, LocalDate day) {
        Stream<AnnotationView> all = settled == null
                ? Arrays.stream(current(question.indicator(), day))
                : ledger.publishedPointingAt(settled, EntityType.ANNOTATION, "indicator", question.indicator()).stream()
                        .map(snapshot -> json.convertValue(snapshot, AnnotationView.class));
        return all.filter(a -> concerns(a, question.area(), kind))
                .filter(a -> !Period.parse(a.period()).firstDay().isAfter(day))
                .sorted(Comparator.comparing(AnnotationView::period).thenComparing(AnnotationView::slug))
                .toList();
    }

    /** Borders that were moved within the country left its own as they were: its figures before and after are of the same area. */
    private static boolean concerns(AnnotationView note, String area, AreaKind kind) {
        AreaRef about = note.area();
        return about == null
                ? note.breakType() != BreakType.AREA || kind != AreaKind.COUNTRY
                : about.slug().equals(area);
    }

    private AnnotationView[] current(String indicator, LocalDate day) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery(
                                "select cast(coalesce(jsonb_agg(annotation_document(n.id, :day)), '[]') as text)"
                                        + " from annotation n join indicator i on i.id = n.indicator_id where i.slug = :indicator"
                                        + " and n.withdrawn_at is null")
                        .setParameter("day", day)
                        .setParameter("indicator", indicator)
                        .getSingleResult(),
                AnnotationView[].class);
    }

    /** A programme, and what happened around it. */
    private record Surroundings(String slug, LocalizedText name, List<ContextEvent> contextEvents) {}

    private List<ContextOfProgramme> context(SeriesQuestion question, @Nullable Instant settled, LocalDate day) {
        List<Surroundings> all = List.of(StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery(CONTEXT)
                        .setParameter("day", day)
                        .setParameter("area", question.area())
                        .getSingleResult(),
                Surroundings[].class));
        return (settled == null ? all.stream() : known(all, settled))
                .flatMap(s -> s.contextEvents().stream()
                        .filter(event -> hadBegun(event.period(), day))
                        .map(event -> new ContextOfProgramme(new ProgrammeRef(s.slug(), s.name()), event)))
                .toList();
    }

    private Stream<Surroundings> known(List<Surroundings> today, Instant settled) {
        Map<String, ObjectNode> then = ledger.publishedBySlug(
                settled,
                EntityType.PROGRAMME,
                today.stream().map(Surroundings::slug).toList());
        return today.stream()
                .filter(s -> then.containsKey(s.slug()))
                .map(s -> json.convertValue(then.get(s.slug()), ProgrammeView.class))
                .map(p -> new Surroundings(p.slug(), p.name(), p.contextEvents()));
    }

    private static boolean hadBegun(@Nullable PartialPeriod period, LocalDate day) {
        return period == null
                || period.from() == null
                || !period.from().earliest().isAfter(day);
    }

    /** Whether there is such a note already, or was one that somebody withdrew. */
    boolean isThere(String indicator, String key) {
        return !entityManager
                .createNativeQuery("select 1 from annotation n join indicator i on i.id = n.indicator_id"
                        + " where i.slug = :indicator and n.key = :key")
                .setParameter("indicator", indicator)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** The view that the ledger keeps of the note as it stands in this transaction. */
    AnnotationView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(annotation_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                AnnotationView.class);
    }
}
