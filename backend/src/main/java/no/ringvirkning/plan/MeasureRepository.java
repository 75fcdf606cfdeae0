package no.ringvirkning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    /** All measures that the programme ever had, by code. */
    Map<String, UUID> idsByCode(UUID programmeId) {
        Map<String, UUID> ids = new HashMap<>();
        list("programmeId", programmeId).forEach(measure -> ids.put(measure.code(), measure.id()));
        return ids;
    }

    /** The codes that were first used in the revision. */
    List<String> codesCreatedIn(UUID revisionId) {
        return list("createdIn", revisionId).stream().map(Measure::code).toList();
    }
}
