package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.observation.SeriesQuestion;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what is under way. */
@ApplicationScoped
public class SubmissionQueries {

    private final EntityManager entityManager;
    private final AreaQueries areas;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    SubmissionQueries(EntityManager entityManager, AreaQueries areas, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.areas = areas;
        this.json = json;
        this.today = today;
    }

    /** What is under way of the indicator; empty when there is no such indicator. One statement, and one more where there is nothing. */
    Optional<SubmissionsView> underWay(String indicator, @Nullable String area) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(submissions_under_way(:indicator, cast(:area as text), :day) as text)")
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("day", today.or(null))
                .getResultList();
        Optional<SubmissionsView> found = rows.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(row -> StoredJson.read(json, (String) row, SubmissionsView.class));
        // Where something is under way, there is the area.
        if (area != null
                && found.filter(f -> f.submissions().isEmpty()).isPresent()
                && areas.ids(List.of(area)).isEmpty()) {
            throw SeriesQuestion.of(indicator, area, null, null, null, null).unknownArea();
        }
        return found;
    }

    /** The submission as those see it who work with it. */
    public Optional<SubmissionView> find(UUID id) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(submission_document(:id, :day) as text)")
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(row -> StoredJson.read(json, (String) row, SubmissionView.class));
    }
}
