package no.ringvirkning.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AreaChangeRepository implements PanacheRepositoryBase<AreaChange, UUID> {}
