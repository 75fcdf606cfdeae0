package no.ringvirkning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.plan.content.RevisionStatus;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    /** All measures that the programme ever had, by code. */
    Map<String, UUID> idsByCode(UUID programmeId) {
        Map<String, UUID> ids = new HashMap<>();
        list("programmeId", programmeId).forEach(measure -> ids.put(measure.code(), measure.id()));
        return ids;
    }

    /**
     * The codes of measures that a revision other than this one speaks of, and that were not turned down with it: what a
     * rejected or withdrawn revision proposed may be proposed again.
     */
    Set<String> codesInUse(UUID programmeId, UUID except) {
        return list(
                        "from Measure m where m.programmeId = ?1 and exists (select 1 from MeasureRevision r where r.measureId = m.id"
                                + " and r.revision.id <> ?2 and r.revision.status not in ?3)",
                        programmeId,
                        except,
                        Set.of(RevisionStatus.REJECTED, RevisionStatus.WITHDRAWN))
                .stream()
                .map(Measure::code)
                .collect(Collectors.toSet());
    }

    /** The codes of the measures that adopted revisions of the plan speak of. */
    Set<String> codesAdoptedIn(ActionPlan plan) {
        return list(
                        "from Measure m where exists (select 1 from MeasureRevision r where r.measureId = m.id"
                                + " and r.revision.plan = ?1 and r.revision.contentHash is not null)",
                        plan)
                .stream()
                .map(Measure::code)
                .collect(Collectors.toSet());
    }

    /** Locks those of the measures that there are, in one order: two plans do not take up one code at once. */
    void lock(UUID programmeId, Collection<String> codes) {
        find("programmeId = ?1 and code in ?2 order by code", programmeId, codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
