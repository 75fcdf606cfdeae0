package no.ringvirkning.indicator.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProjectionRepository implements PanacheRepositoryBase<Projection, UUID> {}
