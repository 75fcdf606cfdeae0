package no.ringvirkning.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads who does what in a programme. */
@ApplicationScoped
public class RoleQueries {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    RoleQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** The roles in the programme in the order they were entered; with a day, only those held on it. */
    public List<RoleView> ofProgramme(UUID programmeId, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(role_document(r.id, :day) as text) from standing_role r"
                        + " left join partner o on o.id = r.partner_id"
                        + " where r.programme_id = :programme"
                        + " and (not :onlyThen or role_held("
                        + "r.from_date, r.to_date, r.to_precision, o.valid_from, o.valid_to, :day))"
                        + " order by r.id")
                .setParameter("programme", programmeId)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, RoleView.class))
                .toList();
    }

    RoleView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(role_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                RoleView.class);
    }

    /** Programmes belong to a feature above this one, so they are known here by their table only. */
    Optional<UUID> programmeId(String slug) {
        List<?> ids = entityManager
                .createNativeQuery("select g.id from programme g where g.slug = :slug and g.publication <> 'WITHDRAWN'")
                .setParameter("slug", slug)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    boolean isPublic(UUID programmeId) {
        return (Boolean) entityManager
                .createNativeQuery("select g.publication = 'PUBLISHED' from programme g where g.id = :id")
                .setParameter("id", programmeId)
                .getSingleResult();
    }
}
