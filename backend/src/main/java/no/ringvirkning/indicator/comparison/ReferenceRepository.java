package no.ringvirkning.indicator.comparison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReferenceRepository implements PanacheRepositoryBase<ReferenceSeries, UUID> {}
