package no.ringvirkning.plan.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MeasureStatusRepository implements PanacheRepositoryBase<MeasureStatus, UUID> {}
