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
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Reads series: one statement for what the area is made of, one for the figures. */
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
        return found(question, null).map(found -> found.answer().of(found.figures()));
    }

    /** The series by the figures and the definition that had been published by then; borders are those known today. */
    public Optional<SeriesView> find(SeriesQuestion question, Instant knownAt) {
        return found(question, knownAt).map(found -> found.answer().of(found.figures()));
    }

    /** The series for those who calculate with it; empty when there is no such indicator. */
    public Optional<ToldSeries> tell(SeriesQuestion question, @Nullable Instant knownAt) {
        return found(question, knownAt).map(found -> found.answer().told(found.figures()));
    }

    /** The same; empty when the area was not there on the day of the borders, too, or when there is too much of it. */
    public Optional<ToldSeries> tellIfThere(SeriesQuestion question, @Nullable Instant knownAt) {
        try {
            return tell(question, knownAt);
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
        return indicator == null
                ? Optional.empty()
                : Optional.of(new Found(
                        new SeriesAnswer(question, indicator, area(question, frame), frame, day),
                        figures(question, indicator, frame)));
    }

    private Optional<Found> known(SeriesQuestion question, LocalDate day, Instant settled) {
        SeriesFrame frame = frame(question, day, settled);
        List<String> slugs = frame.concerned().stream()
                .map(area -> ObservationSeriesView.slug(question.indicator(), area, question.slice()))
                .toList();
        Map<EntityType, Map<String, ObjectNode>> known = ledger.publishedBySlug(
                settled,
                Map.of(EntityType.INDICATOR, List.of(question.indicator()), EntityType.OBSERVATION_SERIES, slugs));
        ObjectNode indicator =
                known.getOrDefault(EntityType.INDICATOR, Map.of()).get(question.indicator());
        if (indicator == null) {
            return Optional.empty();
        }
        SeriesAnswer answer = new SeriesAnswer(
                question, json.convertValue(indicator, IndicatorView.class), area(question, frame), frame, day);
        Map<String, List<ObservedPoint>> figures = new HashMap<>();
        known.getOrDefault(EntityType.OBSERVATION_SERIES, Map.of()).values().stream()
                .map(snapshot -> json.convertValue(snapshot, ObservationSeriesView.class))
                .forEach(series -> figures.put(
                        series.area().slug(),
                        series.points().stream()
                                .filter(p -> question.asks(p.period()))
                                .toList()));
        return Optional.of(new Found(answer, figures));
    }

    /** A question that can be answered, and the figures to answer it by. */
    private record Found(SeriesAnswer answer, Map<String, List<ObservedPoint>> figures) {}

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
                        + " series_updated(:indicator, frame -> 'concerned', cast(:slice as jsonb), cast(:knownAt as timestamptz))))"
                        + " as text) from series_frame(:indicator, :area, :day, :from, :to, :lineage) frame")
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

    private Map<String, List<ObservedPoint>> figures(
            SeriesQuestion question, IndicatorView indicator, SeriesFrame frame) {
        String document = (String) entityManager
                .createNativeQuery(
                        "select cast(series_figures(:indicator, :areas, cast(:slice as jsonb), :from, :to) as text)")
                .setParameter("indicator", indicator.id())
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
