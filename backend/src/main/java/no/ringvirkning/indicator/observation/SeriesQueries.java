package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Reads series: one statement for what the area is made of, one for the figures, be they of many indicators. */
@ApplicationScoped
public class SeriesQueries {

    private final EntityManager entityManager;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    SeriesQueries(EntityManager entityManager, LedgerQueries ledger, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** The series; empty when there is no such indicator. */
    public Optional<SeriesView> find(SeriesQuestion question) {
        return found(question, null).map(Found::view);
    }

    /** The series by the figures and the definition that had been published by then; borders are those known today. */
    public Optional<SeriesView> find(SeriesQuestion question, Instant knownAt) {
        return found(question, knownAt).map(Found::view);
    }

    /** The series for those who calculate with it; empty when there is no such indicator. */
    public Optional<ToldSeries> tell(SeriesQuestion question, @Nullable Instant knownAt) {
        return found(question, knownAt).map(Found::told);
    }

    /** The same; empty when the area was not there on the day of the borders, too, or when there is too much of it. */
    public Optional<ToldSeries> tellIfThere(SeriesQuestion question, @Nullable Instant knownAt) {
        return ifThere(() -> tell(question, knownAt));
    }

    /**
     * The same, with the figures of each municipality that it is made of, from the same statements; empty when the area was not
     * there on the day of the borders, or when there is too much of it.
     */
    public Optional<ToldParts> tellPartsIfThere(SeriesQuestion question, @Nullable Instant knownAt) {
        return ifThere(() -> found(question, knownAt).map(found -> new ToldParts(found.told(), found::parts)));
    }

    private static <T> Optional<T> ifThere(Supplier<Optional<T>> found) {
        try {
            return found.get();
        } catch (ProblemException problem) {
            if (problem.type() == SeriesProblem.AREA_NOT_THERE || problem.type() == SeriesProblem.TOO_MANY_PERIODS) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private Optional<Found> found(SeriesQuestion question, @Nullable Instant knownAt) {
        LocalDate day = today.or(question.asOf());
        if (knownAt != null) {
            return known(question, day, ledger.settled(knownAt));
        }
        SeriesFrame frame = frame(question, day, null);
        IndicatorView indicator = frame.indicator();
        if (indicator == null) {
            return Optional.empty();
        }
        SeriesFrame.Whole area = area(question, frame);
        // Only the total is worked out by a formula; a slice is as it was observed.
        if (frame.inputs().isEmpty() || !question.slice().isEmpty()) {
            SeriesAnswer answer = new SeriesAnswer(question, indicator, area, frame, day);
            return Optional.of(new Told(
                    answer, figures(question, List.of(indicator), frame).getOrDefault(indicator.slug(), Map.of())));
        }
        FormulaAnswer answer = new FormulaAnswer(question, indicator, frame.inputs(), area, frame, day);
        List<IndicatorView> inputs = Stream.concat(Stream.of(indicator), frame.inputs().stream())
                .filter(each -> answer.observed().contains(each.slug()))
                .toList();
        return Optional.of(new WorkedOut(answer, figures(answer.questionOf(indicator.slug()), inputs, frame)));
    }

    private Optional<Found> known(SeriesQuestion question, LocalDate day, Instant settled) {
        SeriesFrame frame = frame(question, day, settled);
        // What it was worked out from by then is among all that it is worked out from by now.
        List<String> named = Stream.concat(
                        Stream.of(question.indicator()), frame.inputs().stream().map(IndicatorView::slug))
                .toList();
        List<String> slugs = named.stream()
                .flatMap(indicator -> frame.concerned().stream()
                        .map(area -> ObservationSeriesView.slug(indicator, area, question.slice())))
                .toList();
        Map<EntityType, Map<String, ObjectNode>> known = ledger.publishedBySlug(
                settled, Map.of(EntityType.INDICATOR, named, EntityType.OBSERVATION_SERIES, slugs));
        Map<String, IndicatorView> indicators = new HashMap<>();
        known.getOrDefault(EntityType.INDICATOR, Map.of())
                .forEach((slug, snapshot) -> indicators.put(slug, json.convertValue(snapshot, IndicatorView.class)));
        IndicatorView indicator = indicators.remove(question.indicator());
        if (indicator == null) {
            return Optional.empty();
        }
        List<ObservationSeriesView> series =
                known.getOrDefault(EntityType.OBSERVATION_SERIES, Map.of()).values().stream()
                        .map(snapshot -> json.convertValue(snapshot, ObservationSeriesView.class))
                        .toList();
        SeriesFrame.Whole area = area(question, frame);
        if (!question.slice().isEmpty() || indicator.definitions().stream().allMatch(d -> d.formula() == null)) {
            SeriesAnswer answer = new SeriesAnswer(question, indicator, area, frame, day);
            return Optional.of(new Told(answer, known(series, question)));
        }
        FormulaAnswer answer =
                new FormulaAnswer(question, indicator, List.copyOf(indicators.values()), area, frame, day);
        Map<String, Map<String, List<ObservedPoint>>> figures = new HashMap<>();
        answer.observed().forEach(input -> figures.put(input, known(series, answer.questionOf(input))));
        return Optional.of(new WorkedOut(answer, figures));
    }

    private static Map<String, List<ObservedPoint>> known(List<ObservationSeriesView> all, SeriesQuestion question) {
        return all.stream()
                .filter(series -> series.indicator().equals(question.indicator()))
                .collect(Collectors.toMap(
                        series -> series.area().slug(),
                        series -> series.points().stream()
                                .filter(p -> question.asks(p.period()))
                                .toList()));
    }

    /** A question that can be answered, and the figures to answer it by. */
    private sealed interface Found {

        SeriesView view();

        ToldSeries told();

        /** The figure of a period of each municipality that the area is made of then. */
        Map<String, SeriesPoint> parts(Period period);
    }

    private record Told(SeriesAnswer answer, Map<String, List<ObservedPoint>> figures) implements Found {

        @Override
        public SeriesView view() {
            return answer.of(figures);
        }

        @Override
        public ToldSeries told() {
            return answer.told(figures);
        }

        @Override
        public Map<String, SeriesPoint> parts(Period period) {
            return answer.parts(figures, period);
        }
    }

    private record WorkedOut(FormulaAnswer answer, Map<String, Map<String, List<ObservedPoint>>> figures)
            implements Found {

        @Override
        public SeriesView view() {
            return answer.of(figures);
        }

        @Override
        public ToldSeries told() {
            return answer.told(figures);
        }

        @Override
        public Map<String, SeriesPoint> parts(Period period) {
            return answer.parts(figures, period);
        }
    }

    private static SeriesFrame.Whole area(SeriesQuestion question, SeriesFrame frame) {
        SeriesFrame.Whole area = frame.area();
        if (area == null) {
            throw question.unknownArea();
        }
        return area;
    }

    private SeriesFrame frame(SeriesQuestion question, LocalDate day, @Nullable Instant knownAt) {
        AreaBasis basis = question.basis();
        LocalDate only = basis.kind() == AreaBasis.Kind.CODES_AT ? basis.day() : day;
        boolean asReported = basis.kind() == AreaBasis.Kind.AS_REPORTED;
        String document = (String) entityManager
                .createNativeQuery("select cast(frame || jsonb_strip_nulls(jsonb_build_object('updated',"
                        + " series_updated_below(:indicator, frame -> 'concerned', cast(:slice as jsonb), cast(:knownAt as timestamptz)),"
                        + " 'inputs', series_inputs(:indicator, :day))) as text)"
                        // A formula looks back over periods, and at figures on the borders of other days: which areas
                        // belonged
                        // then has to be known, too.
                        + " from (select :asReported and exists (select from indicator i"
                        + " join indicator_definition d on d.indicator_id = i.id"
                        + " where i.slug = :indicator and d.expression is not null) as always) ask,"
                        + " series_frame(:indicator, :area, :day, case when not always then cast(:from as date) end,"
                        + " case when not always then cast(:to as date) end, :lineage) frame")
                .setParameter("asReported", asReported)
                .setParameter("indicator", question.indicator())
                .setParameter("area", question.area())
                .setParameter("slice", slice(question))
                .setParameter(
                        "knownAt",
                        new TypedParameterValue<>(
                                StandardBasicTypes.STRING, knownAt == null ? null : knownAt.toString()))
                .setParameter("day", day)
                .setParameter("from", date(asReported ? firstDay(question.from()) : only))
                .setParameter("to", date(asReported ? firstDay(question.to()) : only))
                .setParameter("lineage", basis.kind() == AreaBasis.Kind.HARMONISED)
                .getSingleResult();
        return read(document, new TypeReference<>() {});
    }

    /** The figures of these indicators, by indicator and area. */
    private Map<String, Map<String, List<ObservedPoint>>> figures(
            SeriesQuestion question, List<IndicatorView> indicators, SeriesFrame frame) {
        String document = (String) entityManager
                .createNativeQuery("select cast(coalesce(jsonb_object_agg(i.slug,"
                        + " series_figures(i.id, :areas, cast(:slice as jsonb), :from, :to)), '{}') as text)"
                        + " from indicator i where i.id = any(:indicators)")
                .setParameter(
                        "indicators", indicators.stream().map(IndicatorView::id).toArray(UUID[]::new))
                .setParameter("slice", slice(question))
                .setParameter("areas", frame.concerned().toArray(String[]::new))
                .setParameter("from", date(firstDay(question.from())))
                .setParameter("to", date(firstDay(question.to())))
                .getSingleResult();
        return read(document, new TypeReference<>() {});
    }

    private String slice(SeriesQuestion question) {
        return json.valueToTree(question.slice()).toString();
    }

    private static @Nullable LocalDate firstDay(@Nullable Period period) {
        return period == null ? null : period.firstDay();
    }

    /** A null has a type, too: PostgreSQL has to know which. */
    private static TypedParameterValue<LocalDate> date(@Nullable LocalDate day) {
        return new TypedParameterValue<>(StandardBasicTypes.LOCAL_DATE, day);
    }

    private <T> T read(String document, TypeReference<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement does not build " + type.getType(), e);
        }
    }
}
